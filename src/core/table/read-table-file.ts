import { diagnose } from '../diagnostics/diagnostic.js';
import { readTable } from './read-table.js';
import { recogniseFileKind } from './recognise-file-kind.js';
import type { TableReading } from './table-reading.js';

/**
 * Reads any file that may hold a table, told by its bytes whatever its name: a workbook as one, anything else as text.
 * What is certainly no table is refused by the name of what it is. Never throws or rejects, whatever the bytes.
 */
export async function readTableFile(bytes: Uint8Array, file: string): Promise<TableReading> {
  const kind = recogniseFileKind(bytes);
  if (kind === 'archive') {
    // Only those who hand in an archive wait for its libraries to load.
    const { readArchive } = await import('./workbook/read-archive.js');
    return readArchive(bytes, file);
  }
  if (kind !== null) return { table: null, diagnostics: [diagnose('not-a-table', { file }, { kind })] };
  return readTable(bytes, file);
}
