import { dirname, isAbsolute, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import type { OutputPlan } from '../shell.js';
import { removeIfEmpty } from './carry-out.js';
import type { FileSystem } from './file-system.js';
import { holdFolders, letGo } from './hold-folders.js';
import type { Holder, LockRecord } from './lock-record.js';
import { readLock } from './take-lock.js';
import { touchFolder } from './touch-folder.js';
import { lockOf } from './trace-names.js';
import {
  abandonUndertaking,
  beginUndertaking,
  finishUndertaking,
  prepareUndertaking,
  stageFile,
  tidyUndertaking,
  type Undertaking,
} from './undertaking.js';
import { cannotWrite, heldByAnother } from './writing-failures.js';

/** The folders that one run of the program reads and writes; all paths are absolute. */
export interface OutputFolders {
  /** To be called before something is read in a folder; see `touchFolder`. */
  readonly touch: (folder: string) => Promise<void>;
  /** Keeps other runs from writing in folders until `release`; see `holdFolders`. */
  readonly hold: (folders: readonly string[]) => void;
  /** Writes all files of a plan or none. Throws a Failure (74, 75). */
  readonly apply: (plan: OutputPlan) => Promise<void>;
  /** Undoes what is not in place yet, and lets go of all folders; never throws. */
  readonly release: () => void;
}

/** What a run has begun and not yet ended. */
interface Run {
  readonly fs: FileSystem;
  readonly holder: Holder;
  readonly held: Map<string, LockRecord>;
  /** Folders to remove in the end where they are empty then. */
  readonly emptied: Set<string>;
  current: Undertaking | null;
  /** Then the locks stay: they lead the next command to all that is to be put right. */
  isUnsettled: boolean;
}

export function createOutputFolders(fs: FileSystem, holder: Holder): OutputFolders {
  const run: Run = { fs, holder, held: new Map(), emptied: new Set(), current: null, isUnsettled: false };
  const touches = new Map<string, Promise<void>>();
  return {
    touch: (folder) => {
      const touch =
        touches.get(folder) ?? (run.held.has(folder) ? Promise.resolve() : touchFolder(fs, folder, holder));
      touches.set(folder, touch);
      return touch;
    },
    hold: (folders) => hold(run, folders),
    apply: (plan) => apply(run, plan),
    release: () => release(run),
  };
}

function hold({ fs, holder, held }: Run, folders: readonly string[]): void {
  const others = [...new Set(folders)].filter((folder) => !held.has(folder));
  if (others.length === 0) return;
  const record = holdFolders(fs, others, holder);
  for (const folder of others) held.set(folder, record);
}

async function apply(run: Run, plan: OutputPlan): Promise<void> {
  const { fs, held, emptied } = run;
  const folders = listFolders(plan);
  hold(run, folders);
  let place = placeOf(plan, null);
  try {
    checkHolds(run, folders);
    const undertaking = prepareUndertaking(fs, plan, new Set(held.keys()));
    run.current = undertaking;
    beginUndertaking(fs, undertaking);
    for (const [number, file] of plan.files.entries()) {
      place = placeOf(plan, file.path);
      stageFile(fs, undertaking, number, file);
      // Between two files a signal may end it all.
      await setImmediate();
    }
    place = placeOf(plan, null);
    finishUndertaking(fs, undertaking);
    settle(run, () => tidyUndertaking(fs, undertaking));
    for (const folder of plan.emptied ?? []) emptied.add(folder);
  } catch (error) {
    throw cannotWrite(place, error, giveUp(run));
  } finally {
    run.current = null;
  }
}

function release(run: Run): void {
  const { fs, holder, held, emptied } = run;
  giveUp(run);
  if (run.isUnsettled) return;
  for (const record of new Set(held.values())) letGo(fs, record, holder);
  held.clear();
  for (const folder of [...emptied].sort((a, b) => b.length - a.length)) {
    settle(run, () => removeIfEmpty(fs, folder));
  }
}

/** A run that was halted for longer than a lock lasts may have lost it. */
function checkHolds({ fs, holder, held }: Run, folders: readonly string[]): void {
  for (const folder of folders) {
    const { token } = held.get(folder) ?? {};
    if (readLock(fs, lockOf(folder), holder)?.token !== token) throw heldByAnother(folder);
  }
}

/** Puts back what is not in place yet; says what became of it, or nothing where nothing was begun. */
function giveUp(run: Run): string | null {
  const { fs, current } = run;
  if (current === null) return null;
  return settle(run, () => abandonUndertaking(fs, current))
    ? 'Everything is as it was before.'
    : 'The next command that reads this folder puts right what was begun.';
}

/** What fails here is left to the next command. */
function settle(run: Run, action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    run.isUnsettled = true;
    return false;
  }
}

/** The folders whose lock a plan needs; the first is that of the plan itself. */
function listFolders({ folder, files, removals }: OutputPlan): readonly string[] {
  const named = [...files.map(({ path }) => path), ...removals].filter((path) => isAbsolute(path));
  return [...new Set([folder, ...named.map((path) => dirname(path))])];
}

/** What a message calls it: where names of people stand in paths, only the folder. */
function placeOf({ folder, pathsHoldNames }: OutputPlan, path: string | null): string {
  return path === null || pathsHoldNames ? `in ${folder}` : resolve(folder, path);
}
