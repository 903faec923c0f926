import { PAIRING_COLUMNS, type PairingRow } from '../../../src/core/pairing/rows/pairing-row.js';
import { sealRow } from '../../../src/core/pairing/rows/seal-row.js';
import { readTable } from '../../../src/core/table/read-table.js';
import { writeTable } from '../../../src/core/table/write-table.js';

/** The cells of a row by their column's title. */
export type Row = Readonly<Record<string, string>>;

/** What somebody makes of a CSV file in a spreadsheet. */
export function editTable(
  csv: string,
  edit: (rows: readonly Row[]) => readonly Row[],
  { excel = false } = {},
): string {
  const { table } = readTable(new TextEncoder().encode(csv), 'table.csv');
  if (table === null) throw new Error('no table');
  const { header } = table;
  const rows = table.rows.map(({ cells }) =>
    Object.fromEntries(header.map((title, place) => [title, cells[place] ?? ''])),
  );
  return writeTable(
    header,
    edit(rows).map((row) => header.map((title) => row[title] ?? '')),
    { excel },
  );
}

/** Changes the cells of one row, counted from 0. */
export function changeRow(csv: string, place: number, cells: Row): string {
  return editTable(csv, (rows) => rows.map((row, other) => (other === place ? { ...row, ...cells } : row)));
}

/** What happens to two rows when their mentors, or mentees, change places. */
export function swapPeople(csv: string, role: 'mentor' | 'mentee', a: number, b: number): string {
  const titles = [`${role}_name`, `${role}_email`];
  return editTable(csv, (rows) => {
    const named = (place: number): Row =>
      Object.fromEntries(titles.map((title) => [title, rows[place]?.[title] ?? '']));
    return rows.map((row, place) =>
      place === a ? { ...row, ...named(b) } : place === b ? { ...row, ...named(a) } : row,
    );
  });
}

/** Seals every row anew, as a forger would. */
export function sealAgain(csv: string): string {
  return editTable(csv, (rows) =>
    rows.map((row) => {
      const cells = Object.fromEntries(
        PAIRING_COLUMNS.map((column) => [column, row[column] ?? '']),
      ) as PairingRow;
      return { ...cells, seal: sealRow(cells) };
    }),
  );
}
