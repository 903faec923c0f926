import { showReading } from '../../../src/cli/reading/show-reading.js';
import type { SignupTable } from '../../../src/core/signups/signup-table.js';
import { createPaint } from '../../../src/shell/paint.js';
import type { Stream } from '../../../src/shell/shell.js';
import { read } from '../../core/signups/sheet.js';

export const stream = (columns: number): Stream => ({
  isTerminal: true,
  columns,
  paint: createPaint(false),
});

/** What `check` shows of one file on a terminal. */
export function screen(
  table: SignupTable,
  { columns = 100, withAnswers = true, verbose = false } = {},
): string {
  return showReading([table], read(table), { withAnswers, verbose }, stream(columns));
}
