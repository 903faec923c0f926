import type { Stream } from '../../shell/shell.js';
import { cutText } from './cut-text.js';
import type { TableColumn } from './table-column.js';
import { wrapText } from './wrap-text.js';

/** A row of a table for a line that is too short for columns: each cell after its title, numbers beside one another. */
export function stackRows(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  { columns: width, paint }: Stream,
): string {
  const stackRow = (row: readonly string[]): string => {
    const lines: string[] = [];
    let wasNumber = false;
    for (const [index, { title, align, atMost, cut }] of columns.entries()) {
      const cell = cut === true ? cutText(row[index] ?? '', atMost) : (row[index] ?? '');
      if (cell === '') continue;
      const named = title === '' ? cell : `${paint.strong(`${title}:`)} ${cell}`;
      const isNumber = align === 'right';
      if (isNumber && wasNumber) lines.push(`${lines.pop()}, ${named}`);
      else lines.push(named);
      wasNumber = isNumber;
    }
    return lines.map((line, place) => wrapText(line, width, place === 0 ? '' : '  ', '    ')).join('');
  };
  return rows.map(stackRow).join('');
}
