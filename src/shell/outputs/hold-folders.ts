import { removeIfEmpty } from './carry-out.js';
import type { FileSystem } from './file-system.js';
import { createRecord, type Holder, type LockRecord } from './lock-record.js';
import { listMissingFolders, makeFolders } from './make-folders.js';
import { settleFolder } from './settle-folder.js';
import { dropLock, takeLock } from './take-lock.js';
import { lockOf } from './trace-names.js';
import { cannotWrite, heldByAnother } from './writing-failures.js';

/**
 * Takes the locks of folders, all or none, and makes those that are missing; the first is where a journal would stand.
 * Throws a Failure: 75 where another run has one of them, 74 where the system refuses.
 */
export function holdFolders(fs: FileSystem, folders: readonly string[], holder: Holder): LockRecord {
  let folder = '';
  let mine: LockRecord | null = null;
  try {
    for (folder of folders) settleFolder(fs, folder, holder);
    const made = [...new Set(folders.flatMap((path) => listMissingFolders(fs, path)))];
    mine = createRecord(holder, { folders, made });
    makeFolders(fs, made);
    for (folder of folders) {
      if (!takeLock(fs, lockOf(folder), mine, holder)) throw heldByAnother(folder);
    }
    return mine;
  } catch (error) {
    if (mine !== null) letGo(fs, mine, holder);
    throw cannotWrite(`in ${folder}`, error);
  }
}

/**
 * Drops the locks of a run, and removes the folders it made and left empty. What cannot be removed now is the lock of a
 * run that is gone, which the next one takes over.
 */
export function letGo(fs: FileSystem, mine: LockRecord, holder: Holder): void {
  const steps = [
    ...mine.folders.map((folder) => () => dropLock(fs, lockOf(folder), mine, holder)),
    ...mine.made.toReversed().map((folder) => () => removeIfEmpty(fs, folder)),
  ];
  for (const step of steps) {
    try {
      step();
    } catch {
      // Nobody is left to be told.
    }
  }
}
