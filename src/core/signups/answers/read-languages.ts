import { collapseBlanks } from '../../text/collapse-blanks.js';
import { nameLanguage } from './further-languages.js';

/** What joins two languages of one answer; "ja" and "et" are codes too, but only where they stand alone. */
const JOINT =
  /\s*[,;/+&|،、>]\s*|\s+(?:[Aa]nd|AND|plus|or|ja|tai|sekä|och|eller|und|oder|et|ou|y|e|i|en|и|та|و)\s+|(?<!\p{L})و(?=ال)/u;
const BRACKETS = /[([][^()[\]]*[)\]]/gu;
const REMARK = / [-–—:].*$|:.*$/u;
const WORD = /[\p{L}\p{M}]+/gu;
const ONE_WORD = /^[\p{L}\p{M}'’-]+$/u;
const CODE = /^[A-Z]{2}$/u;
const NEGATION = /^(?:no|not|never|without|except|kein|keine|nicht|ohne|inte|inget|pas|sans|sin|ei)$/iu;

/** "Finland-Swedish Sign Language" is the longest name. */
const MOST_WORDS = 4;

/** Who speaks any language names none. */
const ANY =
  /^(?:any|all|anything|whatever|no preference|no preferences|doesn'?t matter|does not matter|egal|alle|kaikki|mikä tahansa)\.?$/iu;

/** The languages of an answer. */
export interface LanguagesRead {
  /** English names, each once, in the order of the answer. */
  readonly names: readonly string[];
  /** The parts that name no known language; words beside a language, such as its level, are none. */
  readonly unknown: readonly string[];
}

/**
 * Every language an answer names: `Suomi`, "English (fluent) and a little German", "EN / FI".
 * A code counts alone or in capitals, for "it" and "is" are words; a language after a "no" or "not" does not count.
 */
export function readLanguages(text: string): LanguagesRead {
  const whole = collapseBlanks(text);
  const language = nameLanguage(whole);
  if (language !== null) return { names: [language], unknown: [] };
  if (ANY.test(whole)) return { names: [], unknown: [] };
  const parts = whole.replace(BRACKETS, ' ').split(JOINT).map(collapseBlanks);
  const remarks = (whole.match(BRACKETS) ?? []).flatMap((remark) => remark.split(JOINT));
  const names = [...parts.flatMap(readPart), ...remarks.flatMap(findNames)];
  if (names.length === 0) return { names, unknown: [whole] };
  const unknown = parts.filter((part) => ONE_WORD.test(part) && readPart(part).length === 0);
  return { names: [...new Set(names)], unknown };
}

function readPart(part: string): readonly string[] {
  const language = nameLanguage(part) ?? nameLanguage(part.replace(REMARK, ''));
  if (language !== null) return [language];
  const names = findNames(part);
  return names.length > 0 ? names : findCodes(part);
}

/** The languages named anywhere in a text, of overlapping names the longest, up to the first negation. */
function findNames(text: string): readonly string[] {
  const words = text.match(WORD) ?? [];
  const names: string[] = [];
  for (let start = 0; start < words.length && !NEGATION.test(words[start] ?? ''); ) {
    let end = Math.min(words.length, start + MOST_WORDS);
    while (end > start && nameOf(words.slice(start, end)) === null) end -= 1;
    const name = nameOf(words.slice(start, end));
    if (name !== null) names.push(name);
    start = Math.max(end, start + 1);
  }
  return names;
}

function findCodes(text: string): readonly string[] {
  const words = text.match(WORD) ?? [];
  if (words.some((word) => NEGATION.test(word))) return [];
  return words.filter((word) => CODE.test(word)).flatMap((word) => nameLanguage(word) ?? []);
}

/** The language of these words, two letters being no name: "my" is not Burmese. */
function nameOf(words: readonly string[]): string | null {
  const name = words.join(' ');
  return /^[a-z]{0,2}$/iu.test(name) ? null : nameLanguage(name);
}
