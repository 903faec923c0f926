import CliTable from 'cli-table3';

import type { Stream } from '../shell/shell.js';

export interface TableColumn {
  readonly title: string;
  /** Characters when the text is short enough; the last column takes what is left of the line. */
  readonly atMost: number;
  readonly align?: 'left' | 'right';
}

const GAP = 2;
const NARROWEST_REST = 20;

/** A table without rules that fits the stream's width: long cells wrap at words, the last column takes the rest. */
export function drawTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  stream: Stream,
  widthOf: (text: string) => number,
): string {
  const needed = columns.map(({ title, atMost }, index) => {
    const widest = Math.max(widthOf(title), ...rows.map((row) => widthOf(row[index] ?? '')));
    return Math.min(widest, atMost) + GAP;
  });
  const last = columns.length - 1;
  const taken = needed.slice(0, last).reduce((sum, width) => sum + width, 0);
  needed[last] = Math.max(NARROWEST_REST, Math.min(needed[last] ?? 0, stream.columns - taken));
  const table = new CliTable({
    head: columns.map(({ title }) => stream.paint.strong(title)),
    colWidths: needed,
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    chars: BORDERLESS,
  });
  for (const row of rows) table.push([...row]);
  const lines = table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  return `${lines.join('\n')}\n`;
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
