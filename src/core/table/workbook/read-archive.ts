import { diagnose } from '../../diagnostics/diagnostic.js';
import type { TableReading } from '../table-reading.js';
import { readWorkbook } from './read-workbook.js';
import { recogniseArchive } from './recognise-archive.js';

/** Reads a zip archive that is a workbook; any other is refused by the name of what it is. */
export async function readArchive(bytes: Uint8Array, file: string): Promise<TableReading> {
  const kind = recogniseArchive(bytes);
  if (kind === 'workbook') return readWorkbook(bytes, file);
  return { table: null, diagnostics: [diagnose('not-a-table', { file }, { kind })] };
}
