import type { Table, TableRow } from '../../table/table.js';

const IMPORT_CODE = '{"ImportId":';

/**
 * The table with the questions as its titles, where Qualtrics wrote three rows of titles: its codes (`Q1`), the
 * questions, and codes for importing. Null when the second row below the titles does not hold such codes.
 */
export function dropCodeRows(table: Table): Table | null {
  const [questions, codes, ...rows] = table.rows;
  if (questions === undefined || codes === undefined || !holdsCodes(codes)) return null;
  const header = table.header.map((code, index) => questions.cells[index]?.trim() || code);
  return { ...table, header, rows };
}

function holdsCodes({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.trim() === '' || cell.startsWith(IMPORT_CODE));
}
