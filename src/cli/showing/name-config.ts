import { resolve } from 'node:path';

import type { Shell } from '../../shell/shell.js';
import { folderOfInput } from '../loading/input-file.js';
import { CONFIG_NAME } from '../loading/load-programme.js';

/**
 * The settings that a run went by, as a flag for the next command about these pairs; nothing where it finds them by
 * itself, beside the pairs.
 */
export function nameConfig(
  { workingFolder }: Pick<Shell, 'workingFolder'>,
  pairings: string,
  configFile: string | null,
): readonly string[] {
  const beside = resolve(workingFolder, folderOfInput(pairings), CONFIG_NAME);
  if (configFile === null || resolve(workingFolder, configFile) === beside) return [];
  return ['--config', configFile];
}
