import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import { isCalendarDay } from '../../programme/is-calendar-day.js';
import { unescapeFormula } from '../../table/formula-escape.js';
import type { Table, TableRow } from '../../table/table.js';
import type { TableReading } from '../../table/table-reading.js';
import { PAIRING_COLUMNS, type PairingColumn, type PairingRow } from './pairing-row.js';
import { sealRow } from './seal-row.js';

export interface PairingsReading {
  readonly rows: readonly PairingRow[];
  /** Where each row stands. */
  readonly places: readonly Place[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads what `match` wrote, also after a spreadsheet saved it (semicolons, BOM, other line ends, .xlsx). A row whose cells
 * no longer belong together is an error unless `acceptEdits`. Only the exact header is ours; formulas are unescaped.
 */
export function readPairings(
  { table, diagnostics }: TableReading,
  options: { readonly acceptEdits: boolean },
): PairingsReading {
  if (table === null) return { rows: [], places: [], diagnostics };
  if (table.header.join('\n') !== PAIRING_COLUMNS.join('\n')) {
    const { file, headerRow } = table;
    const missing = PAIRING_COLUMNS.find((column) => !table.header.includes(column)) ?? '';
    return {
      rows: [],
      places: [],
      diagnostics: [...diagnostics, diagnose('not-pairings', { file, row: headerRow }, { missing })],
    };
  }
  const rows = table.rows.map(readRow);
  const problems = table.rows.flatMap((tableRow, place) => {
    const row = rows[place];
    return row === undefined ? [] : checkRow(row, table, tableRow, options.acceptEdits);
  });
  const places = table.rows.map(({ number, line }) => ({ file: table.file, row: number, line }));
  return { rows, places, diagnostics: [...diagnostics, ...problems] };
}

function readRow(tableRow: TableRow): PairingRow {
  const cells = PAIRING_COLUMNS.map((column, index) => [
    column,
    unescapeFormula(tableRow.cells[index] ?? ''),
  ]);
  return Object.fromEntries(cells) as Record<PairingColumn, string>;
}

function checkRow(
  row: PairingRow,
  table: Table,
  tableRow: TableRow,
  acceptEdits: boolean,
): readonly Diagnostic[] {
  const place = (column: PairingColumn): Place => ({
    file: table.file,
    row: tableRow.number,
    line: tableRow.line,
    column: { index: PAIRING_COLUMNS.indexOf(column), title: column },
  });
  const problems: Diagnostic[] = [];
  if (!acceptEdits && row.seal !== sealRow(row)) problems.push(diagnose('pairing-edited', place('seal'), {}));
  if (row.start !== '' && !isCalendarDay(row.start)) {
    problems.push(diagnose('pairing-start', place('start'), {}));
  }
  return problems;
}
