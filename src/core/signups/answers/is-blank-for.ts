import type { FieldName } from '../../programme/field-names.js';
import { foldWords } from '../fold-words.js';
import { isBlankAnswer } from './is-blank-answer.js';
import { meansNobody } from './read-capacity.js';

const WISHES: ReadonlySet<FieldName> = new Set(['teaches', 'learns', 'helpsWith', 'goals', 'requests']);

/** Whole answers that leave a wish open. */
const UNDECIDED: ReadonlySet<string> = new Set(
  'i dont know|i do not know|dont know|do not know|not sure|im not sure|not sure yet|anything|everything|no idea'.split(
    '|',
  ),
);

/**
 * Whether a text says nothing as an answer to one question: "not sure" is no skill, while a capacity of `none` says
 * something.
 */
export function isBlankFor(field: FieldName, text: string): boolean {
  if (WISHES.has(field) && UNDECIDED.has(foldWords(text))) return true;
  if (!isBlankAnswer(text)) return false;
  return field !== 'capacity' || !meansNobody(text);
}
