import type { Column } from './column.js';
import type { ColumnField } from './column-use.js';
import { type RecognisedColumn, withoutFields } from './recognised-column.js';

const UNREAD = 'one row of a grid that is not read; kept for your own templates';

/** Fields that are read from the rows of a grid; others only where each row is a rank. */
const GRID_FIELDS: ReadonlySet<ColumnField> = new Set(['availability', 'role']);

/** Brackets at a title's end are a grid's row only where other columns share the question before them. */
export function settleGrids(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const counts = new Map<string, number>();
  for (const { column } of columns) {
    if (column.header.part !== null) counts.set(stemOf(column), (counts.get(stemOf(column)) ?? 0) + 1);
  }
  return columns.map((recognised) => {
    const isGrid = recognised.part !== null && (counts.get(stemOf(recognised.column)) ?? 0) > 1;
    if (!isGrid) return { ...recognised, part: null };
    const { rank } = recognised.column.header;
    const unread = recognised.fields.filter((field) => rank === null && !GRID_FIELDS.has(field));
    return withoutFields(recognised, unread, UNREAD);
  });
}

function stemOf({ header }: Column): string {
  return header.text.slice(0, header.text.lastIndexOf('['));
}
