import { splitMarkedText } from '../template/marked-text.js';
import type { Letter, LetterBlock } from './letter.js';

const SUBJECT = /^Subject:\s*(\S.*)$/u;

/**
 * Reads a rendered template of kind `letter`: a line `Subject: …`, then paragraphs and lists between blank lines.
 * `- ` begins an item, lines right above a list are its heading, a backslash at a line's end breaks it there;
 * all other line ends count as blanks. Null where the subject is missing.
 */
export function readLetter(rendered: string): Letter | null {
  const [first = '', ...lines] = rendered.trim().split('\n');
  const [, subject] = SUBJECT.exec(first.trim()) ?? [];
  if (subject === undefined) return null;
  return { subject: splitMarkedText(subject), blocks: groupLines(lines).map(readBlock) };
}

/** Neighbouring lines that are not blank. */
function groupLines(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of lines.map((text) => text.trim())) {
    if (line === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

function readBlock(group: readonly string[]): LetterBlock {
  const firstItem = group.findIndex((line) => line.startsWith('- '));
  if (firstItem === -1) return { kind: 'paragraph', lines: breakLines(group).map(splitMarkedText) };
  const items: string[] = [];
  for (const line of group.slice(firstItem)) {
    if (line.startsWith('- ')) items.push(line.slice(2));
    else items.push(`${items.pop() ?? ''} ${line}`);
  }
  return {
    kind: 'list',
    heading: splitMarkedText(group.slice(0, firstItem).join(' ')),
    items: items.map(splitMarkedText),
  };
}

function breakLines(group: readonly string[]): readonly string[] {
  return group
    .join('\n')
    .split('\\\n')
    .map((line) => line.replaceAll('\n', ' '));
}
