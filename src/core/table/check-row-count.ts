import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Table } from './table.js';
import { tableLimits } from './table-limits.js';

/** An error at the first file with which all together hold more rows than a run may have. */
export function checkRowCount(tables: readonly Table[]): readonly Diagnostic[] {
  let rows = 0;
  for (const table of tables) {
    rows += table.rows.length;
    if (rows > tableLimits.rows) {
      return [diagnose('too-many-rows', { file: table.file }, { most: tableLimits.rows })];
    }
  }
  return [];
}
