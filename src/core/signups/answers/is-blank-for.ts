import type { FieldName } from '../../programme/field-names.js';
import { foldWords } from '../fold-words.js';
import { isBlankAnswer, isBlankMark } from './is-blank-answer.js';
import { meansNobody } from './read-capacity.js';
import { readYesNo } from './read-yes-no.js';

/** Nada and Nil are people. */
const NAMES: ReadonlySet<FieldName> = new Set(['name', 'firstName', 'lastName']);

/** What is longer tells something. */
const LONGEST = 40;

const WISHES: ReadonlySet<FieldName> = new Set(['teaches', 'learns', 'helpsWith', 'goals', 'requests']);

/** What is told in words of one's own: a bare "no" tells nothing. */
const TOLD: ReadonlySet<FieldName> = new Set([
  ...WISHES,
  ...(['background', 'jobTitle', 'organisation', 'manager', 'chat', 'bookingLink'] as const),
  ...(['identity', 'culture', 'seeks', 'pronouns', 'track', 'matters', 'avoid'] as const),
]);

/** Whole answers that leave a wish open. */
const UNDECIDED: ReadonlySet<string> = new Set(
  [
    'i dont know|i do not know|dont know|do not know|idk|not sure|im not sure|not sure yet|anything|everything|no idea',
    'other|others|something else|sonstiges|andere|anderes|autre|otro|outro|altro|anders|muu|jokin muu|annat|muuta',
  ].flatMap((answers) => answers.split('|')),
);

/**
 * Whether a text says nothing as an answer to one question: "not sure" is no skill, while a capacity of `none` says
 * something, and a name may be a word.
 */
export function isBlankFor(field: FieldName, text: string): boolean {
  if (NAMES.has(field)) return isBlankMark(text);
  if (WISHES.has(field) && text.length <= LONGEST && UNDECIDED.has(foldWords(text))) return true;
  if (TOLD.has(field) && isBareNo(text)) return true;
  if (!isBlankAnswer(text)) return false;
  return field !== 'capacity' || !meansNobody(text);
}

/** "No", "Ei." and "Nein!", but not "No, but I would like to". */
function isBareNo(text: string): boolean {
  return text.length <= 12 && !/\s/u.test(text.trim()) && readYesNo(text) === false;
}
