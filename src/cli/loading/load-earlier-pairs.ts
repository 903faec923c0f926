import type { Diagnostic } from '../../core/diagnostics/diagnostic.js';
import type { EarlierPair } from '../../core/pairing/rematch/earlier-pair.js';
import { readEarlierPairs } from '../../core/pairing/rematch/read-earlier-pairs.js';
import type { Shell } from '../../shell/shell.js';
import { nameInput, readInputFile } from './input-file.js';
import { readResultFile } from './read-result-file.js';

/** Reads the pairings file typed after `--keep`; the programme's start helps to read dates that a spreadsheet wrote. */
export async function loadEarlierPairs(
  shell: Shell,
  file: string,
  programmeStart: string | null,
): Promise<{ readonly pairs: readonly EarlierPair[]; readonly diagnostics: readonly Diagnostic[] }> {
  const reading = await readResultFile(await readInputFile(shell, file), nameInput(file));
  return readEarlierPairs(reading, programmeStart);
}
