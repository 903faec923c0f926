import { findLanguage } from '../../programme/language-names.js';
import { collapseBlanks } from '../../text/collapse-blanks.js';

const REMARK = / ?[([].*$| [-–—:].*$|:.*$/u;

/**
 * The English name of the language an answer names: `Suomi`, "English (fluent)", "German - B2", "fluent Arabic".
 * Null when none is known.
 */
export function readLanguage(text: string): string | null {
  const plain = collapseBlanks(text);
  const withoutRemark = plain.replace(REMARK, '');
  const words = withoutRemark.split(' ');
  const candidates = [plain, withoutRemark, words[0] ?? '', words.at(-1) ?? ''];
  for (const candidate of candidates) {
    const language = findLanguage(candidate);
    if (language !== null) return language.name;
  }
  return null;
}
