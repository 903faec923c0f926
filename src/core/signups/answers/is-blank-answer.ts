import { normaliseKey } from '../../text/normalise-key.js';

const LONGEST = 24;

/** What people write, in the usual languages, to say that they write nothing. */
const BLANK_ANSWERS: ReadonlySet<string> = new Set([
  ...'- -- --- – — _ . .. ... / // ? * n/a n.a. n.a na #n/a none none. (none) nil null nothing tbd'.split(
    ' ',
  ),
  ...'n. a.|not applicable|not applicable.|not answered|no answer|no response|none at the moment'.split('|'),
  ...'prefer not to say|prefer not to answer|rather not say|no preference'.split('|'),
  ...'keine|keine angabe|k.a.|entfällt|nichts|aucun|aucune|néant|rien|sans objet|ninguno|ninguna'.split('|'),
  ...'nada|no aplica|ei mitään|en halua sanoa|inget|inga|لا شيء|لا يوجد'.split('|'),
]);

/** Whether a cell says nothing: empty, a dash, `N/A`, `none`, "prefer not to say". */
export function isBlankAnswer(text: string): boolean {
  if (text.length > LONGEST) return text.trim() === '';
  const key = normaliseKey(text);
  return key === '' || BLANK_ANSWERS.has(key);
}
