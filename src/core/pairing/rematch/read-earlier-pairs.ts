import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { TableReading } from '../../table/table-reading.js';
import { readStarts } from '../rows/read-starts.js';
import type { EarlierPair } from './earlier-pair.js';
import { createCellReader, findColumn } from './earlier-table.js';
import { findMissingColumn, readNamedPairs } from './read-named-pairs.js';

/**
 * Reads who was with whom from a pairings file in any state: as `match` wrote it, saved by a spreadsheet, with rows
 * changed by hand, with columns added or taken out, of an older version. Only people, start and note are looked at.
 * `programmeStart` (YYYY-MM-DD) helps to tell the day from the month where a spreadsheet wrote dates its own way.
 */
export function readEarlierPairs(
  { table, diagnostics }: TableReading,
  programmeStart: string | null,
): { readonly pairs: readonly EarlierPair[]; readonly diagnostics: readonly Diagnostic[] } {
  if (table === null) return { pairs: [], diagnostics };
  const missing = findMissingColumn(table);
  if (missing !== null) {
    const place = { file: table.file, row: table.headerRow };
    return { pairs: [], diagnostics: [...diagnostics, diagnose('not-pairings', place, { missing })] };
  }
  const read = createCellReader(table);
  const named = readNamedPairs(table);
  const starts = readStarts(
    named.pairs.map(({ row }) => read(row, 'start')),
    programmeStart,
  );
  const problems: Diagnostic[] = [];
  const pairs = named.pairs.map(({ row, place, ...people }, index): EarlierPair => {
    const start = starts[index] ?? null;
    if (start === null) {
      const column = { index: findColumn(table, 'start'), title: 'start' };
      problems.push(diagnose('pairing-start', { ...place, column }, {}));
    }
    return { ...people, start: start ?? '', note: read(row, 'note'), place };
  });
  return { pairs, diagnostics: [...diagnostics, ...named.diagnostics, ...problems] };
}
