import { isBlankAnswer } from '../answers/is-blank-answer.js';
import { type RawSignup, readAnswer } from './raw-signup.js';

/**
 * Whether a row answers any question that was recognised. Survey tools keep a row, with its number and dates, of
 * everybody who opened the form and left.
 */
export function answersAnything(signup: RawSignup): boolean {
  const { columnsOf } = signup.source;
  return [...columnsOf].some(([field, columns]) => {
    if (field === 'submittedAt') return false;
    return columns.some((column) =>
      field === 'status'
        ? !isBlankAnswer(signup.row.cells[column.index] ?? '')
        : readAnswer(signup, column, field) !== null,
    );
  });
}
