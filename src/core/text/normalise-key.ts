import { collapseBlanks } from './collapse-blanks.js';

/**
 * The form in which two texts count as the same: NFKC, lower case, blanks collapsed.
 * `toLowerCase` is the locale-free one: the same on every machine.
 */
export function normaliseKey(text: string): string {
  return collapseBlanks(text.normalize('NFKC').toLowerCase().normalize('NFKC'));
}
