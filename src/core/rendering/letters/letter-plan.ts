import type { Mailbox } from '../../programme/programme.js';
import type { FileSubject } from '../name-files.js';
import type { LetterKind } from './letter-kind.js';
import type { LetterPeople } from './written-letter.js';

export type FillLetter = (today: string) => string;

/** A letter that is to be written: everything but its words. */
export interface LetterPlan extends LetterPeople {
  readonly kind: LetterKind;
  readonly to: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  /** What its files are named after. */
  readonly subject: FileSubject;
  /**
   * Fill the letter's template as of a day (YYYY-MM-DD): the first is the letter as it is written now, the others say
   * what one that was written before may say and stay as it is.
   */
  readonly fills: readonly [FillLetter, ...(readonly FillLetter[])];
}
