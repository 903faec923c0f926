import { Failure } from '../../shell/failure.js';
import type { Shell } from '../../shell/shell.js';
import { quoteArguments } from '../showing/quote-arguments.js';
import { readInputFileIfThere } from './input-file.js';

/**
 * The bytes of the pairs that a command is about. Throws a Failure (74) where there are none: whoever has paired nobody
 * yet is told how, with the sign-ups that were typed.
 */
export async function readPairs(
  shell: Shell,
  file: string,
  signups: readonly string[] = [],
): Promise<Uint8Array> {
  const bytes = await readInputFileIfThere(shell, file);
  if (bytes !== null) return bytes;
  throw new Failure(
    74,
    `Nobody is paired yet, or the pairs are elsewhere: there is no ${file}.`,
    `Pair people first: mentorship match${quoteArguments(signups.length === 0 ? ['signups.csv'] : signups)}`,
  );
}
