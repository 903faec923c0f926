import { resolve } from 'node:path';

import { createTableWatch } from '../../core/table/create-table-watch.js';
import { Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import { isStandardInput, readInputFile } from './input-file.js';

/**
 * The bytes of the pairs that a command is about. Throws a Failure (74) where there are none: whoever has paired nobody
 * yet is told how, with the sign-ups that were typed.
 */
export async function readPairs(
  shell: Shell,
  file: string,
  signups: readonly string[] = [],
): Promise<Uint8Array> {
  if (isStandardInput(file)) return readInputFile(shell, file);
  const watch = createTableWatch(file);
  const bytes = await shell.readFileIfThere(
    resolve(shell.workingFolder, file),
    (part) => watch(part) !== null,
  );
  if (bytes !== null) return bytes;
  const named = signups.length === 0 ? 'signups.csv' : signups.join(' ');
  throw new Failure(
    74,
    `Nobody is paired yet, or the pairs are elsewhere: there is no ${file}.`,
    `Pair people first: mentorship match ${named}`,
  );
}
