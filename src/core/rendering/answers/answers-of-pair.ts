import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import type { FormAnswers } from '../template/form-fields.js';
import type { SignupAnswers } from './read-answers.js';

/** What each of a pair answered to the form; nothing where no sign-ups were read. */
export interface AnswersOfPair {
  readonly mentor: FormAnswers;
  readonly mentee: FormAnswers;
}

export const NO_ANSWERS: FormAnswers = new Map();

/** The answers of the two of a row, and of nobody else. */
export function answersOfPair(row: PairingRow, answers: SignupAnswers | null): AnswersOfPair {
  const find = (role: 'mentor' | 'mentee'): FormAnswers =>
    answers?.find({ name: row[`${role}_name`], email: row[`${role}_email`] }, role) ?? NO_ANSWERS;
  return { mentor: find('mentor'), mentee: find('mentee') };
}
