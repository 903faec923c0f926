import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Table } from './table.js';

/** A file's table, or null when its cells cannot be told apart, with every problem found. */
export interface TableReading {
  readonly table: Table | null;
  readonly diagnostics: readonly Diagnostic[];
}
