import type { Run } from '../template/marked-text.js';
import { hasRightToLeft, textDirection } from '../words/text-direction.js';
import type { Letter, LetterBlock, LetterLine } from './letter.js';

const ISOLATES = { rtl: '\u2067', ltr: '\u2066' } as const;
const END_OF_ISOLATE = '\u2069';

/** One line as plain text, without any invisible character: for subjects and titles. */
export function lineText(line: LetterLine): string {
  return line.map((run) => `${run.spaced ? ' ' : ''}${run.text}`).join('');
}

/**
 * The letter as plain text, without its subject: a blank line between blocks, `•` before items (a `-` would look like
 * a formula to spreadsheets). Names and answers with right-to-left letters are isolated, so that the line around them
 * keeps its order; other texts need nothing, and an address to copy holds no invisible character.
 */
export function letterText(letter: Letter): string {
  return `${letter.blocks.map(blockText).join('\n\n')}\n`;
}

function blockText(block: LetterBlock): string {
  if (block.kind === 'paragraph') return block.lines.map(isolatedText).join('\n');
  const items = block.items.map((item) => `• ${isolatedText(item)}`);
  return [...(block.heading.length > 0 ? [isolatedText(block.heading)] : []), ...items].join('\n');
}

function isolatedText(line: LetterLine): string {
  return lineText(line.map((run) => ({ ...run, text: isolate(run) })));
}

function isolate({ text, filledIn }: Run): string {
  return filledIn && hasRightToLeft(text) ? `${ISOLATES[textDirection(text)]}${text}${END_OF_ISOLATE}` : text;
}
