import { invariant } from '../../text/invariant.js';
import { remember } from '../../text/remember.js';
import type { Language } from './language.js';

/** Slow to make, and asked for by every letter. */
const pluralRules = remember((code: string) => new Intl.PluralRules(code));

/** A count as letters write it before a noun: in words as far as the language file has them, then digits. */
export function sayNumber(count: number, { numbers }: Pick<Language, 'numbers'>): string {
  return numbers[count] ?? String(count);
}

/**
 * The form that goes with a count, its `#` replaced by the count: of "one day" and "# days" for 3 "three days".
 * Forms follow the language's `plurals`. Source: the plural rules of Unicode CLDR, by Node's own data.
 */
export function sayCount(count: number, forms: readonly string[], language: Language): string {
  const kind = pluralRules(language.code).select(count);
  const place = Math.max(0, language.plurals.indexOf(kind));
  const form = forms[place] ?? forms.at(-1);
  invariant(form !== undefined, 'a count without any form');
  return form.replace('#', sayNumber(count, language));
}
