import { collapseBlanks } from '../../text/collapse-blanks.js';
import { shorten } from '../../text/shorten.js';
import { cleanText } from '../template/clean-text.js';

/** Characters of a name or subject; mail programs show less, and a header line may not grow without end. */
const LONGEST = 200;

/**
 * A text as it may stand in a header of a mail: one line, no control characters, of bounded length,
 * and nothing in it that a mail program would decode (`=?utf-8?b?…?=`).
 */
export function headerText(text: string): string {
  return shorten(collapseBlanks(cleanText(text)).replaceAll('=?', '= ?'), LONGEST);
}
