import { collapseBlanks } from '../../text/collapse-blanks.js';
import { readTimeStamps } from '../answers/read-time-stamps.js';
import type { ColumnField, ColumnUse } from '../columns/column-use.js';
import type { SignupTable } from '../signup-table.js';
import type { RawSignup, UnderstoodTable } from './raw-signup.js';

const NO_CORRECTIONS: RawSignup['corrections'] = new Map();

/** The rows of a file, ready to be read by what its columns are for. */
export function listRawSignups(
  { table, role }: SignupTable,
  columns: readonly ColumnUse[],
): readonly RawSignup[] {
  const source: UnderstoodTable = {
    table,
    role,
    columnsOf: groupByField(columns),
    titles: numberTitles(table.header),
  };
  const stampColumn = source.columnsOf.get('submittedAt')?.[0]?.index ?? -1;
  const stamps = readTimeStamps(table.rows.map(({ cells }) => cells[stampColumn] ?? ''));
  return table.rows.map((row, index) => ({
    source,
    row,
    submittedAt: stamps[index] ?? null,
    corrections: NO_CORRECTIONS,
  }));
}

function groupByField(columns: readonly ColumnUse[]): ReadonlyMap<ColumnField, readonly ColumnUse[]> {
  const byField = new Map<ColumnField, ColumnUse[]>();
  const inOrder = columns.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || a.index - b.index);
  for (const column of inOrder) {
    for (const field of column.fields) byField.set(field, [...(byField.get(field) ?? []), column]);
  }
  return byField;
}

function numberTitles(header: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return header.map((text) => {
    const title = collapseBlanks(text);
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    return count === 1 ? title : `${title} (${count})`;
  });
}
