import type { HelpConfiguration } from 'commander';

/** On narrower lines the words of an option stand below it: beside it they would be a column of single words. */
const NARROW = 72;

/** How help is laid out on lines of a width. */
export function layOutHelp(columns: number): HelpConfiguration {
  if (columns >= NARROW) return {};
  return {
    minWidthToWrap: 10,
    formatItem: (term, _termWidth, description) =>
      `  ${term}${description === '' ? '' : `\n${wrapWords(description, columns, '      ')}`}`,
  };
}

/**
 * Examples and usage as they fit the width: the words behind an example go below it where the line is short, the
 * example itself stays on one line, to be copied.
 */
export function fitHelp(text: string, columns: number): string {
  const lines = (text.startsWith('Examples:') ? `${text.trimEnd()}\n\n` : text).split('\n');
  return lines.map((line) => fitLine(line, columns)).join('\n');
}

function fitLine(line: string, columns: number): string {
  if (line.length <= columns) return line;
  if (line.startsWith('Usage:')) return wrapWords(line, columns, '', '  ');
  const [, command, words] = /^( {2}\S.*?\S) {3,}(\S.*)$/.exec(line) ?? [];
  if (command !== undefined && words !== undefined)
    return `${command}\n${wrapWords(words, columns, '      ')}`;
  const [, remark] = /^ {10,}(\S.*)$/.exec(line) ?? [];
  return remark === undefined ? line : wrapWords(remark, columns, '      ');
}

/** Help is our own text, a place for each letter: what measures people's texts takes longer to load than help to print. */
function wrapWords(text: string, columns: number, indent: string, hanging = indent): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const start = lines.length === 0 ? indent : hanging;
    if (line !== '' && `${line} ${word}`.length > columns) {
      lines.push(line);
      line = `${hanging}${word}`;
    } else line = line === '' ? `${start}${word}` : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
