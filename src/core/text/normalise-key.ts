import { collapseBlanks } from './collapse-blanks.js';

/** What there is to normalise besides capitals: other signs than those of plain English, or blanks in a row. */
const UNUSUAL = /[^ -~]| {2}/u;

/**
 * The form in which two texts count as the same: NFKC, lower case, blanks collapsed.
 * `toLowerCase` is the locale-free one: the same on every machine.
 */
export function normaliseKey(text: string): string {
  // Most texts are plain, and so many are compared that the short way shows.
  if (!UNUSUAL.test(text)) return text.trim().toLowerCase();
  return collapseBlanks(text.normalize('NFKC').toLowerCase().normalize('NFKC'));
}
