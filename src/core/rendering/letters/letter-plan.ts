import type { Mailbox } from '../../programme/programme.js';
import type { FileSubject } from '../name-files.js';
import type { LetterKind } from './letter-templates.js';
import type { LetterPeople } from './written-letter.js';

/** A letter that is to be written: everything but its words. */
export interface LetterPlan extends LetterPeople {
  readonly kind: LetterKind;
  readonly to: readonly Mailbox[];
  readonly replyTo: readonly Mailbox[];
  /** What its files are named after. */
  readonly subject: FileSubject;
  /** Fills the letter's template as of a day (YYYY-MM-DD). */
  readonly fill: (today: string) => string;
}
