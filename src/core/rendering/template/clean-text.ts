import { dropControls } from '../../text/drop-controls.js';

const LINE_END = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/gu;

/**
 * A person's text as it may enter a template: no control or bidi characters, line ends are LF, tabs are blanks.
 * Line breaks are kept for the helper `paragraphs`; everywhere else `{{field}}` prints one line.
 */
export function cleanText(text: string): string {
  const lines = text.replace(LINE_END, '\n').replaceAll('\t', ' ').split('\n');
  return lines
    .map((line) => dropControls(line).trim())
    .join('\n')
    .trim();
}
