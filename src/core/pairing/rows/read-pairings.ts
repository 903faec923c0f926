import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import { unescapeFormula } from '../../table/formula-escape.js';
import type { Table, TableRow } from '../../table/table.js';
import type { TableReading } from '../../table/table-reading.js';
import { PAIRING_COLUMNS, type PairingColumn, type PairingRow } from './pairing-row.js';
import { readStarts } from './read-starts.js';
import { sealRow } from './seal-row.js';

export interface PairingsReading {
  readonly rows: readonly PairingRow[];
  /** Where each row stands. */
  readonly places: readonly Place[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How a pairings file is read. */
interface PairingsOptions {
  /** Whether rows count whose cells no longer belong together; else they are errors. */
  readonly acceptEdits: boolean;
  /** YYYY-MM-DD; helps to tell the day from the month where a spreadsheet wrote dates its own way. Default: unknown. */
  readonly programmeStart?: string | null;
}

/**
 * Reads what `match` wrote, also after a spreadsheet saved it (semicolons, BOM, other line ends, dates in its own form,
 * .xlsx). Only the exact header is ours; formulas are unescaped. A start is given as YYYY-MM-DD.
 */
export function readPairings(
  { table, diagnostics }: TableReading,
  { acceptEdits, programmeStart = null }: PairingsOptions,
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
  const found = table.rows.map(readRow);
  const starts = readStarts(
    found.map(({ start }) => start),
    programmeStart,
  );
  const rows = found.map((row, place) => ({ ...row, start: starts[place] ?? row.start }));
  const problems = table.rows.flatMap((tableRow, place) => {
    const row = rows[place];
    if (row === undefined) return [];
    const cell = createCellPlace(table, tableRow);
    return [
      ...(acceptEdits || row.seal === sealRow(row) ? [] : [diagnose('pairing-edited', cell('seal'), {})]),
      ...(starts[place] === null ? [diagnose('pairing-start', cell('start'), {})] : []),
    ];
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

function createCellPlace({ file }: Table, { number, line }: TableRow): (column: PairingColumn) => Place {
  return (column) => ({
    file,
    row: number,
    line,
    column: { index: PAIRING_COLUMNS.indexOf(column), title: column },
  });
}
