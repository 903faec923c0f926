import { collapseBlanks } from './collapse-blanks.js';
import { dropControls } from './drop-controls.js';

/** A person's text as it may stand on a terminal or in a log: one line, and nothing in it that does something. */
export function printable(text: string): string {
  return dropControls(collapseBlanks(text)).trim();
}
