import type { FieldName } from '../../programme/field-names.js';
import { isBlankAnswer } from './is-blank-answer.js';
import { meansNobody } from './read-capacity.js';

/** Whether a cell says nothing as an answer to one question: a capacity of `none` says something. */
export function isBlankFor(field: FieldName, text: string): boolean {
  if (!isBlankAnswer(text)) return false;
  return field !== 'capacity' || !meansNobody(text);
}
