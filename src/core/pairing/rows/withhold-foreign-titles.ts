import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { TableReading } from '../../table/table-reading.js';
import { UNMATCHED_COLUMNS } from '../documents/write-unmatched.js';
import { PAIRING_COLUMNS } from './pairing-row.js';

const OUR_TITLES: ReadonlySet<string> = new Set<string>([...PAIRING_COLUMNS, ...UNMATCHED_COLUMNS]);

/**
 * A file that `match` is said to have written, where messages quote no titles but ours: once its row of titles is gone,
 * what stands in their place is of a pair. Other columns are told by their letters.
 */
export function withholdForeignTitles({ table, diagnostics }: TableReading): TableReading {
  return { table, diagnostics: diagnostics.map(withholdTitle) };
}

function withholdTitle(diagnostic: Diagnostic): Diagnostic {
  const { place } = diagnostic;
  if (!place?.column || OUR_TITLES.has(place.column.title.trim().toLowerCase())) return diagnostic;
  return { ...diagnostic, place: { ...place, column: { ...place.column, title: '' } } };
}
