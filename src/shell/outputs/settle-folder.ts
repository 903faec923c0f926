import { join } from 'node:path';

import { systemErrorCode } from '../describe-system-error.js';
import { carryOut, clean, removeIfEmpty, undo } from './carry-out.js';
import { checkPlaces } from './check-places.js';
import type { FileSystem } from './file-system.js';
import { ignoreErrors } from './ignore-errors.js';
import { createRecord, type Holder, isHeld, type LockRecord } from './lock-record.js';
import { dropLock, readLock, takeLock } from './take-lock.js';
import { isTrace, journalOf, lockOf, planOf } from './trace-names.js';
import { readTransaction, type Transaction } from './transaction.js';

/**
 * Puts right what a run that was cut off left in a folder: it is finished where everything was staged, else undone.
 * Afterwards the folder holds a complete set and nothing temporary. Does nothing and tells `held` where a run that may
 * still go on holds the folder. Throws the system's errors, and a Failure (74) where a journal leads out of the folder.
 */
export function settleFolder(fs: FileSystem, folder: string, holder: Holder): 'settled' | 'held' {
  if (!listTraces(fs, folder).some(isTrace)) return 'settled';
  const there = readLock(fs, lockOf(folder), holder);
  if (there !== null && isHeld(there, holder)) return 'held';
  const group = there === null ? [folder] : listGroup(fs, folder, there, holder);
  const mine = createRecord(holder, { folders: group, made: there?.made ?? [] });
  const taken: string[] = [];
  try {
    for (const member of group) {
      if (!takeLock(fs, lockOf(member), mine, holder)) return 'held';
      taken.push(member);
    }
    for (const member of group) recover(fs, member, new Set(group));
  } finally {
    // What cannot be let go is the lock of a run that is gone, and taken over like any other.
    for (const member of taken) dropLock(fs, lockOf(member), mine, holder);
  }
  for (const made of mine.made.toReversed()) removeIfEmpty(fs, made);
  return 'settled';
}

/** Names of what runs left in a folder; none where there is no such folder. */
function listTraces(fs: FileSystem, folder: string): readonly string[] {
  try {
    return fs.list(folder).flatMap(({ name }) => (isTrace(name) ? [name] : []));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error) ?? '')) return [];
    throw error;
  }
}

/** The folders that the same run held: each of their locks names the same first folder, so no file can lead us astray. */
function listGroup(fs: FileSystem, folder: string, there: LockRecord, holder: Holder): readonly string[] {
  const [home] = there.folders;
  const others = there.folders.filter((member) => {
    if (member === folder) return false;
    const record = readLock(fs, lockOf(member), holder);
    return record?.folders[0] === home && record?.folders.includes(folder);
  });
  return there.folders
    .filter((member) => member === folder || others.includes(member))
    .concat(there.folders.includes(folder) ? [] : [folder]);
}

function recover(fs: FileSystem, folder: string, held: ReadonlySet<string>): void {
  const begun = readIfThere(fs, journalOf(folder));
  if (begun !== null) {
    checkPlaces(fs, folder, [...begun.files, ...begun.removals], held);
    try {
      carryOut(fs, folder, begun);
    } catch {
      // What cannot be finished, because a program holds a file say, can still be taken back.
      undo(fs, folder, begun);
    }
  }
  const plan = readIfThere(fs, planOf(folder));
  if (plan !== null) {
    checkPlaces(fs, folder, [...plan.files, ...plan.removals], held);
    clean(fs, folder, plan);
  }
  const locks = lockOf(folder);
  for (const name of listTraces(fs, folder)) {
    const path = join(folder, name);
    if (path !== locks) ignoreErrors(['ENOENT'], () => fs.remove(path));
  }
}

/** Null where there is none, and where it is not whole: then nothing else was done yet. */
function readIfThere(fs: FileSystem, path: string): Transaction | null {
  return fs.look(path)?.kind === 'file' ? readTransaction(fs.read(path)) : null;
}
