import { isMailAddress } from '../../text/is-mail-address.js';
import type { Run } from '../template/marked-text.js';
import { webAddress } from '../web-address.js';
import { isolateText } from '../words/isolate-text.js';
import type { Language } from '../words/language.js';
import { hasRightToLeft } from '../words/text-direction.js';
import type { Letter, LetterBlock, LetterLine } from './letter.js';

/** Makes a line run from right to left that holds nothing else that would. */
const RIGHT_TO_LEFT_MARK = '\u200f';

/** One line as plain text, without any invisible character: for subjects and titles. */
export function lineText(line: LetterLine): string {
  return line.map((run) => `${run.spaced ? ' ' : ''}${run.text}`).join('');
}

/**
 * The letter as plain text, without its subject: a blank line between blocks, `•` before items (a `-` would look like
 * a formula to spreadsheets). Names and answers that run against the letter's direction are set apart, so that the line
 * around them keeps its order; an address to copy holds no invisible character.
 */
export function letterText(letter: Letter, direction: Language['direction']): string {
  return `${letter.blocks.map((block) => blockText(block, direction)).join('\n\n')}\n`;
}

function blockText(block: LetterBlock, direction: Language['direction']): string {
  const write = (line: LetterLine): string => writeLine(line, direction);
  if (block.kind === 'paragraph') return block.lines.map(write).join('\n');
  const items = block.items.map((item) => `• ${write(item)}`);
  return [...(block.heading.length > 0 ? [write(block.heading)] : []), ...items].join('\n');
}

/** Mail programs take a line's direction from its own words, and what is set apart does not count for them. */
function writeLine(line: LetterLine, direction: Language['direction']): string {
  const runs = line.map((run) => ({ ...run, text: isolate(run, direction) }));
  const tells = runs.some(({ text }, place) => text === line[place]?.text && hasRightToLeft(text));
  return `${direction === 'ltr' || tells ? '' : RIGHT_TO_LEFT_MARK}${lineText(runs)}`;
}

function isolate({ text, filledIn }: Run, direction: Language['direction']): string {
  const isAddress = webAddress(text) !== null || isMailAddress(text);
  return filledIn && !isAddress ? isolateText(text, direction) : text;
}
