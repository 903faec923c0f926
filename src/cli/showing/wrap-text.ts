import stringWidth from 'string-width';

/**
 * Breaks a text at blanks into lines that fit the width, each ended by LF: the first after `indent`, the others after
 * `hanging`. A word longer than the line stays whole.
 */
export function wrapText(text: string, width: number, indent = '', hanging = indent): string {
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && stringWidth(`${line} ${word}`) > width) {
      lines.push(line);
      line = hanging;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].map((full) => `${full}\n`).join('');
}
