import { dirname, resolve } from 'node:path';

import { systemErrorCode } from '../describe-system-error.js';
import type { FileSystem } from './file-system.js';

/** The folders that are missing on the way to one, and itself; outer ones first. */
export function listMissingFolders(fs: FileSystem, folder: string): readonly string[] {
  const missing: string[] = [];
  for (let way = resolve(folder); fs.look(way) === null; way = dirname(way)) missing.unshift(way);
  return missing;
}

/** Makes folders, outer ones first; tells of those that were not there. */
export function makeFolders(fs: FileSystem, folders: readonly string[]): readonly string[] {
  return folders.filter((folder) => {
    try {
      fs.makeFolder(folder);
      return true;
    } catch (error) {
      // Another run was quicker.
      if (systemErrorCode(error) !== 'EEXIST') throw error;
      return false;
    }
  });
}
