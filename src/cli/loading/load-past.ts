import type { Diagnostic } from '../../core/diagnostics/diagnostic.js';
import { readPast } from '../../core/pairing/rematch/read-past.js';
import type { Programme } from '../../core/programme/programme.js';
import type { Past } from '../../core/scoring/past.js';
import type { PeopleIndex } from '../../core/signups/people-index.js';
import type { TableReading } from '../../core/table/table-reading.js';
import type { Shell } from '../../shell/shell.js';
import { nameInput, readInputFile } from './input-file.js';
import { readResultFile } from './read-result-file.js';

/** Reads the files of earlier cohorts, as they were typed after `--history`. */
export async function loadPast(
  shell: Shell,
  files: readonly string[],
  programme: Programme,
  index: PeopleIndex,
): Promise<{ readonly past: Past; readonly diagnostics: readonly Diagnostic[] }> {
  const readings: TableReading[] = [];
  for (const file of files) {
    readings.push(await readResultFile(await readInputFile(shell, file), nameInput(file)));
  }
  return readPast(readings, programme, index);
}
