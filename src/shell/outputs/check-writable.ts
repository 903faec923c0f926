import { resolve } from 'node:path';

import { plural } from '../../core/text/plural.js';
import { Failure } from '../failure.js';
import type { OutputPlan } from '../shell.js';
import type { FileSystem } from './file-system.js';

/**
 * Throws a Failure (74) where a file that would be replaced is protected against writing. A rename would not ask for
 * that permission: only the folder's counts.
 */
export function checkWritable(fs: FileSystem, { folder, files, pathsHoldNames }: OutputPlan): void {
  const kept = files
    .map(({ path }) => resolve(folder, path))
    .filter((path) => {
      const entry = fs.look(path);
      return entry?.kind === 'file' && !entry.isWritable;
    });
  const [first] = kept;
  if (first === undefined) return;
  throw new Failure(
    74,
    pathsHoldNames || kept.length > 1
      ? `Cannot replace ${plural(kept.length, 'file')} in ${folder}: protected against writing.`
      : `Cannot replace ${first}: it is protected against writing.`,
    `Nothing was changed. Allow writing (chmod u+w), and run the command again.`,
  );
}
