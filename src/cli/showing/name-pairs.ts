import { resolve } from 'node:path';

import type { Shell } from '../../shell/shell.js';
import { folderOfInput } from '../loading/input-file.js';
import { CONFIG_NAME } from '../loading/load-programme.js';

/** Where `match` writes pairs, and other commands look for them, unless they are told. */
export const USUAL_PAIRS = 'pairings.csv';

/**
 * The words by which the next command finds these pairs and the settings that a run went by: the file, and a flag for the
 * settings; neither where it finds them by itself, the settings beside the pairs.
 */
export function namePairs(
  { workingFolder }: Pick<Shell, 'workingFolder'>,
  configFile: string | null,
  pairings: string = USUAL_PAIRS,
): readonly string[] {
  const beside = resolve(workingFolder, folderOfInput(pairings), CONFIG_NAME);
  const isFound = configFile === null || resolve(workingFolder, configFile) === beside;
  return [...(pairings === USUAL_PAIRS ? [] : [pairings]), ...(isFound ? [] : ['--config', configFile])];
}
