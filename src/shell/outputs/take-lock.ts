import { dirname } from 'node:path';

import { systemErrorCode } from '../describe-system-error.js';
import type { FileSystem } from './file-system.js';
import { ignoreErrors } from './ignore-errors.js';
import { type Holder, isHeld, type LockRecord, readLockRecord, writeLockRecord } from './lock-record.js';

/** Between making a lock file and writing who holds it a living run needs far less. */
const LONGEST_SILENCE_IN_MILLISECONDS = 1000;
const LOOK_EVERY_MILLISECONDS = 50;

/**
 * Makes a lock file say `mine`; false where another run has it. The lock of a run that is gone is replaced by renaming a
 * guard over it. The guard is a lock file too, named after the lock it replaces and made by one taker only: whoever comes
 * late finds another lock than the one the guard is for, and leaves it alone.
 */
export function takeLock(fs: FileSystem, path: string, mine: LockRecord, holder: Holder): boolean {
  if (createLock(fs, path, mine)) return true;
  const there = readLock(fs, path, holder);
  // The same folder under another name, which leads through a link.
  if (there?.token === mine.token) return true;
  if (there === null || isHeld(there, holder)) return false;
  const guard = `${path}.${there.token || 'unread'}`;
  if (!takeLock(fs, guard, mine, holder)) return false;
  if (readLock(fs, path, holder)?.token !== there.token) {
    ignoreErrors(['ENOENT'], () => fs.remove(guard));
    return false;
  }
  return unlessGone(() => fs.rename(guard, path));
}

/** Null where there is none. One that says nothing is given a second to say it. */
export function readLock(fs: FileSystem, path: string, holder: Holder): LockRecord | null {
  for (let waited = 0; ; waited += LOOK_EVERY_MILLISECONDS) {
    let record: LockRecord;
    try {
      record = readLockRecord(fs.read(path), dirname(path));
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') return null;
      throw error;
    }
    if (record.token !== '' || waited >= LONGEST_SILENCE_IN_MILLISECONDS) return record;
    holder.pause(LOOK_EVERY_MILLISECONDS);
  }
}

/** Removes a lock that is still this one. */
export function dropLock(fs: FileSystem, path: string, { token }: LockRecord, holder: Holder): void {
  if (readLock(fs, path, holder)?.token === token) ignoreErrors(['ENOENT'], () => fs.remove(path));
}

function createLock(fs: FileSystem, path: string, mine: LockRecord): boolean {
  const text = writeLockRecord(mine, dirname(path));
  let handle: number;
  try {
    handle = fs.create(path);
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    const bytes = Buffer.from(text);
    for (let done = 0; done < bytes.length; ) done += fs.write(handle, bytes, done);
  } catch (error) {
    fs.close(handle);
    fs.remove(path);
    throw error;
  }
  fs.close(handle);
  // A run that was halted for a second in here may have been taken for gone.
  return unlessGone(() => fs.read(path) === text);
}

/** False where the file is gone, taken away by whoever was quicker. */
function unlessGone(action: () => unknown): boolean {
  try {
    return action() !== false;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
