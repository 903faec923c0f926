import readSheets from 'read-excel-file/universal';

import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { shorten } from '../../text/shorten.js';
import { buildTable } from '../build-table.js';
import { countFilled } from '../count-filled.js';
import { findHeader } from '../find-header.js';
import { isBlankRow } from '../is-blank-row.js';
import type { TableRow } from '../table.js';
import type { TableReading } from '../table-reading.js';
import { cellText, type WorkbookCell } from './cell-text.js';
import { openWorkbook, unpackedLimit } from './open-workbook.js';

/** A sheet of a workbook with its rows, blank ones too. */
interface Sheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** Excel allows no more. */
const LONGEST_SHEET_NAME = 31;

/**
 * Reads an .xlsx workbook: the first sheet that holds a table, its cells as `cellText` writes them. The header is found
 * and rows are counted as in a text table; what other sheets hold is told. Never throws or rejects,
 * whatever the bytes.
 */
export async function readWorkbook(bytes: Uint8Array, file: string): Promise<TableReading> {
  const archive = openWorkbook(bytes);
  if (archive === 'too-large') {
    const megabytes = Math.floor(unpackedLimit(bytes.length) / 1024 / 1024);
    return { table: null, diagnostics: [diagnose('workbook-too-large', { file }, { megabytes })] };
  }
  const sheets = archive === 'damaged' ? null : await readRows(archive);
  if (sheets === null) return { table: null, diagnostics: [diagnose('workbook-damaged', { file }, {})] };

  const filled = sheets.filter(({ rows }) => rows.some(({ cells }) => !isBlankRow(cells)));
  const chosen = filled.find(holdsTable) ?? filled[0];
  const { table, diagnostics } = buildTable(chosen?.rows ?? [], file);
  if (chosen === undefined || filled.length === 1) return { table, diagnostics };
  const others = filled.filter((sheet) => sheet !== chosen);
  return { table, diagnostics: [tellUnread(chosen, others, file), ...diagnostics] };
}

/** A warning where other sheets go on with the list that was read, else a note that there are others. */
function tellUnread(chosen: Sheet, others: readonly Sheet[], file: string): Diagnostic {
  const sheet = shorten(chosen.name, LONGEST_SHEET_NAME);
  const titles = titlesOf(chosen);
  const more = others.filter((other) => sharesTitles(titles, titlesOf(other)) && countBelow(other) > 0);
  if (more.length === 0) return diagnose('sheets-unread', { file }, { sheet, count: others.length });
  const rows = more.reduce((sum, other) => sum + countBelow(other), 0);
  return diagnose('sheets-alike-unread', { file }, { sheet, count: more.length, rows });
}

function titlesOf({ rows }: Sheet): ReadonlySet<string> {
  const titles = findHeader(rows)?.cells.map(normaliseKey) ?? [];
  return new Set(titles.filter((title) => title !== ''));
}

/** Sheets for mentors and for mentees have at least half of the titles in common. */
function sharesTitles(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const shared = [...some].filter((title) => others.has(title)).length;
  return shared > 1 && shared * 2 >= Math.min(some.size, others.size);
}

function countBelow({ rows }: Sheet): number {
  const header = findHeader(rows);
  return rows.filter(({ number, cells }) => number > (header?.number ?? 0) && !isBlankRow(cells)).length;
}

/** Null when the library finds the workbook's parts to be other than they should. */
async function readRows(archive: ArrayBuffer): Promise<readonly Sheet[] | null> {
  try {
    const sheets = await readSheets(archive, { trim: false });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: numberRows(data) }));
  } catch {
    // Its words are for programmers, and may hold what stands in the cells.
    return null;
  }
}

/** `cells` is undefined for a sheet that is a chart. */
function numberRows(cells: readonly (readonly unknown[])[] | undefined): readonly TableRow[] {
  return (cells ?? []).map((row, index) => ({
    number: index + 1,
    cells: row.map((cell) => cellText(cell as WorkbookCell)),
  }));
}

/** Notes for readers stand in one column; a table has more. */
function holdsTable({ rows }: Sheet): boolean {
  return rows.some(({ cells }) => countFilled(cells) > 1);
}
