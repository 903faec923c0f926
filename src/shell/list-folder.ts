import { readdir } from 'node:fs/promises';

import { systemErrorCode } from './describe-system-error.js';

/** What stands in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** Files and folders that stand directly in a folder, links left out; none where there is no folder. */
export async function listFolder(path: string): Promise<readonly FolderEntry[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() || entry.isDirectory())
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}
