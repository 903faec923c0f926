import { readEmailAddress } from '../text/read-email-address.js';

const DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?!\d)/u;

/** Whether a cell holds what only an answer can be, and no title: a mail address, with a name too, or a date. */
export function showsAnswer(cell: string): boolean {
  const text = cell.trim();
  return DATE.test(text) || readEmailAddress(text) !== null;
}
