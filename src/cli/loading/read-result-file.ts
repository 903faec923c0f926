import { withholdForeignTitles } from '../../core/pairing/rows/withhold-foreign-titles.js';
import { readTableFile } from '../../core/table/read-table-file.js';
import type { TableReading } from '../../core/table/table-reading.js';

/** Reads a table that `match` wrote, or that somebody takes for one; `file` is what messages call it. */
export async function readResultFile(bytes: Uint8Array, file: string): Promise<TableReading> {
  return withholdForeignTitles(await readTableFile(bytes, file));
}
