import { isBlankAnswer } from '../answers/is-blank-answer.js';
import { type RawSignup, readAnswer } from './raw-signup.js';

/**
 * Whether a row answers any question that was recognised. Survey tools keep a row, with its number and dates, of
 * everybody who opened the form and left.
 */
export function answersAnything(signup: RawSignup): boolean {
  for (const [field, columns] of signup.source.columnsOf) {
    if (field === 'submittedAt') continue;
    const isAnswered = columns.some((column) =>
      field === 'status'
        ? !isBlankAnswer(signup.row.cells[column.index] ?? '')
        : readAnswer(signup, column, field) !== null,
    );
    if (isAnswered) return true;
  }
  return false;
}
