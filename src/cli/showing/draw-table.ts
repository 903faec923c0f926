import CliTable from 'cli-table3';
import stringWidth from 'string-width';

import type { Stream } from '../../shell/shell.js';
import { cutText } from './cut-text.js';
import { stackRows } from './stack-rows.js';
import type { TableColumn } from './table-column.js';

const GAP = 2;
const NARROWEST_REST = 20;

/** On a line too short for all that, columns of text become as narrow as this, those first that have most to give. */
const NARROWEST = 8;

/**
 * A table without rules that fits the stream's width: long cells wrap at words, the last column takes the rest. Where
 * words would have to be broken for it, each row becomes a few lines under one another.
 */
export function drawTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  stream: Stream,
): string {
  const widths = fitWidths(columns, rows, stream.columns);
  if (isTooNarrow(columns, rows, widths, stream.columns)) return stackRows(columns, rows, stream);
  const table = new CliTable({
    head: columns.map(({ title }) => stream.paint.strong(title)),
    colWidths: widths,
    colAligns: columns.map(({ align }) => align ?? 'left'),
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
    chars: BORDERLESS,
  });
  for (const row of rows) {
    table.push(
      row.map((cell, index) => (columns[index]?.cut ? cutText(cell, (widths[index] ?? 0) - GAP) : cell)),
    );
  }
  const lines = table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
  return `${lines.join('\n')}\n`;
}

/** A longer word is broken on any line. */
const LONGEST_WORD = 16;

function isTooNarrow(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  lineWidth: number,
): boolean {
  if (widths.reduce((sum, width) => sum + width, -GAP) > lineWidth) return true;
  return columns.some(({ cut, atMost }, index) => {
    const room = (widths[index] ?? 0) - GAP;
    if (cut === true || room >= Math.min(LONGEST_WORD, atMost)) return false;
    const words = rows.flatMap((row) => (row[index] ?? '').split(' '));
    return Math.max(0, ...words.map((word) => Math.min(stringWidth(word), LONGEST_WORD))) > room;
  });
}

function fitWidths(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  lineWidth: number,
): number[] {
  const widths = columns.map((column, index) => {
    const cells = rows.map((row) => stringWidth(row[index] ?? ''));
    return Math.min(Math.max(stringWidth(column.title), ...cells), column.atMost) + GAP;
  });
  const last = columns.length - 1;
  const line = lineWidth + GAP;
  const leastOfLast = Math.min(widths[last] ?? 0, (columns[last]?.atLeast ?? NARROWEST_REST) + GAP);
  let taken = widths.slice(0, last).reduce((sum, width) => sum + width, 0);
  for (const [index, { atLeast = Number.POSITIVE_INFINITY }] of columns.slice(0, last).entries()) {
    const width = widths[index] ?? 0;
    const missing = Math.max(0, taken + leastOfLast - line);
    const given = Math.min(missing, Math.max(0, width - GAP - atLeast));
    widths[index] = width - given;
    taken -= given;
  }
  const floors = columns.map((column, index) => narrowestOf(column, rows, index));
  const least = Math.min(leastOfLast, NARROWEST + GAP);
  const spare = (index: number): number => (widths[index] ?? 0) - (floors[index] ?? 0);
  const others = [...widths.keys()].slice(0, last);
  while (taken + least > line) {
    const richest = others.toSorted((a, b) => spare(b) - spare(a))[0] ?? last;
    if (richest === last || spare(richest) <= 0) break;
    widths[richest] = (widths[richest] ?? 0) - 1;
    taken -= 1;
  }
  widths[last] = Math.max(least, Math.min(widths[last] ?? 0, line - taken));
  return widths;
}

/** Numbers are never broken; their title may be, between words. */
function narrowestOf(
  { title, align }: TableColumn,
  rows: readonly (readonly string[])[],
  index: number,
): number {
  if (align !== 'right') return NARROWEST + GAP;
  const texts = [...title.split(' '), ...rows.map((row) => row[index] ?? '')];
  return Math.max(...texts.map((text) => stringWidth(text))) + GAP;
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
