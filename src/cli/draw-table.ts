import CliTable from 'cli-table3';
import stringWidth from 'string-width';

import type { Stream } from '../shell/shell.js';
import { cutText } from './cut-text.js';

export interface TableColumn {
  readonly title: string;
  /** Characters when the text is short enough; the last column takes what is left of the line. */
  readonly atMost: number;
  /** How narrow it may become where the line is short; without it, only the last column gives way. */
  readonly atLeast?: number;
  readonly align?: 'left' | 'right';
  /** What is too long is cut with `…` instead of wrapped: for columns that need not be read whole. */
  readonly cut?: boolean;
}

/** A text, or how to say it in so many characters. */
export type Cell = string | ((width: number) => string);

const GAP = 2;
const NARROWEST_REST = 20;

/** A table without rules that fits the stream's width: long cells wrap at words, the last column takes the rest. */
export function drawTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly Cell[])[],
  stream: Stream,
): string {
  const widths = fitWidths(columns, rows, stream.columns);
  const table = new CliTable({
    head: columns.map(({ title }) => stream.paint.strong(title)),
    colWidths: widths,
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    chars: BORDERLESS,
  });
  for (const row of rows) {
    table.push(row.map((cell, index) => write(cell, columns[index], (widths[index] ?? 0) - GAP)));
  }
  const lines = table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  return `${lines.join('\n')}\n`;
}

function write(cell: Cell, column: TableColumn | undefined, width: number): string {
  const text = typeof cell === 'string' ? cell : cell(width);
  return column?.cut === true ? cutText(text, width) : text;
}

function fitWidths(
  columns: readonly TableColumn[],
  rows: readonly (readonly Cell[])[],
  lineWidth: number,
): number[] {
  const widths = columns.map((column, index) => {
    const cells = rows.map((row) => stringWidth(write(row[index] ?? '', column, column.atMost)));
    return Math.min(Math.max(stringWidth(column.title), ...cells), column.atMost) + GAP;
  });
  const last = columns.length - 1;
  const leastOf = (index: number): number =>
    GAP + (columns[index]?.atLeast ?? (index === last ? NARROWEST_REST : Number.POSITIVE_INFINITY));
  const line = lineWidth + GAP;
  for (const [index, width] of widths.entries()) {
    if (index === last) break;
    const missing = widths.reduce((sum, other) => sum + other, 0) - (widths[last] ?? 0) - line;
    const rest = Math.min(widths[last] ?? 0, leastOf(last));
    widths[index] = Math.max(Math.min(width, leastOf(index)), width - Math.max(0, missing + rest));
  }
  const taken = widths.slice(0, last).reduce((sum, width) => sum + width, 0);
  widths[last] = Math.max(NARROWEST_REST, Math.min(widths[last] ?? 0, line - taken));
  return widths;
}
const BORDERLESS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
} as const;
