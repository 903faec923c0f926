import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { describeSystemError } from '../describe-system-error.js';
import { Failure } from '../failure.js';
import type { FileSystem } from './file-system.js';
import type { Holder } from './lock-record.js';
import { settleFolder } from './settle-folder.js';
import { journalOf, lockOf, planOf } from './trace-names.js';
import { heldByAnother } from './writing-failures.js';

const LONGEST_WAIT_IN_MILLISECONDS = 5000;
const LOOK_EVERY_MILLISECONDS = 20;

/**
 * Before something is read in a folder: finishes or undoes what an earlier run left half done there and in the folders
 * directly below. Where another run is just putting files in place, waits until it has. Throws a Failure: 74 where a
 * set that is half in place cannot be put right, 75 where the other run does not come to an end.
 */
export async function touchFolder(fs: FileSystem, folder: string, holder: Holder): Promise<void> {
  for (let waited = 0; ; waited += LOOK_EVERY_MILLISECONDS) {
    if (settleToRead(fs, folder, holder) || !holdsJournal(fs, folder)) break;
    if (waited >= LONGEST_WAIT_IN_MILLISECONDS) throw heldByAnother(folder);
    await setTimeout(LOOK_EVERY_MILLISECONDS);
  }
  for (const child of listChildren(fs, folder)) {
    // Nobody asked for it: what cannot be put right there is told when somebody does.
    if (isLeftHere(fs, child)) attempt(() => settleFolder(fs, child, holder));
  }
}

/** Before the journal everything is as it was, and can be read where nothing can be written. */
function settleToRead(fs: FileSystem, folder: string, holder: Holder): boolean {
  try {
    return settleFolder(fs, folder, holder) === 'settled';
  } catch (error) {
    if (!holdsJournal(fs, folder)) return true;
    if (error instanceof Failure) {
      throw new Failure(
        74,
        error.message,
        `${journalOf(folder)} asks for it; remove it if you do not know why.`,
      );
    }
    throw new Failure(
      74,
      `A run was cut off while it put files in place in ${folder}, and this cannot be finished: ${describeSystemError(error)}.`,
      'Make the folder writable, close programs that hold its files, and run the command again.',
    );
  }
}

function holdsJournal(fs: FileSystem, folder: string): boolean {
  return attempt(() => fs.look(journalOf(folder)) !== null) === true;
}

function listChildren(fs: FileSystem, folder: string): readonly string[] {
  const entries = attempt(() => fs.list(folder)) ?? [];
  return entries.filter(({ isFolder }) => isFolder).map(({ name }) => join(folder, name));
}

/** Only what this user left: a folder of somebody else's may say anything. */
function isLeftHere(fs: FileSystem, folder: string): boolean {
  return [lockOf, planOf, journalOf].some(
    (traceOf) => attempt(() => fs.look(traceOf(folder))?.isOwn) === true,
  );
}

function attempt<Result>(action: () => Result): Result | null {
  try {
    return action();
  } catch {
    return null;
  }
}
