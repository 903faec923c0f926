import type { Place } from '../../diagnostics/place.js';
import { unescapeFormula } from '../../table/formula-escape.js';
import type { TableReading } from '../../table/table-reading.js';
import { writeTable } from '../../table/write-table.js';
import { compareCodeUnits } from '../../text/compare-code-units.js';
import { hashText } from '../../text/hash-text.js';
import { UNMATCHED_COLUMNS } from '../documents/write-unmatched.js';
import { keyOf } from './stated-pair.js';

/** unmatched.csv as it is found. */
export interface UnmatchedList {
  readonly rows: readonly UnmatchedRow[];
  /** What `match` would have hashed for such a list, in each form in which it may write it. */
  readonly hashes: readonly string[];
}

export interface UnmatchedRow {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly place: Place;
}

/** Reads the list, also after a spreadsheet sorted it or saved it in another form; null where it is no such list. */
export function readUnmatched({ table }: TableReading, bytes: Uint8Array): UnmatchedList | null {
  if (table === null || table.header.join('\n') !== UNMATCHED_COLUMNS.join('\n')) return null;
  const cells = table.rows.map((row) => row.cells.map(unescapeFormula));
  const sorted = cells.toSorted(compareListed);
  const written = [false, true].map((excel) => writeTable(UNMATCHED_COLUMNS, sorted, { excel }));
  return {
    hashes: [bytes, ...written].map(hashText),
    rows: table.rows.map(({ number, line }, place) => {
      const [role = '', name = '', email = ''] = cells[place] ?? [];
      return { role, name, email, place: { file: table.file, row: number, line } };
    }),
  };
}

/** The order in which `match` writes them: mentees before mentors, each by key. */
function compareListed(a: readonly string[], b: readonly string[]): number {
  const [roleA = '', nameA = '', emailA = ''] = a;
  const [roleB = '', nameB = '', emailB = ''] = b;
  return compareCodeUnits(roleA, roleB) || compareCodeUnits(keyOf(nameA, emailA), keyOf(nameB, emailB));
}
