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

export function createOutputFolders(fs: FileSystem, holder: Holder): OutputFolders {
  const touches = new Map<string, Promise<void>>();
  const held = new Map<string, LockRecord>();
  let current: Undertaking | null = null;
  const emptied: string[] = [];
  // Then the locks stay too: they lead the next command to all that is to be put right.
  let isUnsettled = false;

  const attempt = (action: () => void): boolean => {
    try {
      action();
      return true;
    } catch {
      isUnsettled = true;
      return false;
    }
  };

  /** Puts everything back; tells what is to be told of that. */
  const giveUp = (undertaking: Undertaking): string =>
    attempt(() => abandonUndertaking(fs, undertaking))
      ? 'Everything is as it was before.'
      : 'The next command that reads this folder puts right what was begun.';

  const hold = (folders: readonly string[]): void => {
    const others = [...new Set(folders)].filter((folder) => !held.has(folder));
    if (others.length === 0) return;
    const record = holdFolders(fs, others, holder);
    for (const folder of others) held.set(folder, record);
  };

  /** A run that was halted for longer than a lock lasts may have lost it. */
  const checkHolds = (folders: readonly string[]): void => {
    for (const folder of folders) {
      const record = held.get(folder);
      if (readLock(fs, lockOf(folder), holder)?.token !== record?.token) throw heldByAnother(folder);
    }
  };

  const apply = async (plan: OutputPlan): Promise<void> => {
    const folders = listFolders(plan);
    hold(folders);
    let place = placeOf(plan, null);
    try {
      checkHolds(folders);
      const undertaking = prepareUndertaking(fs, plan, new Set(held.keys()));
      current = undertaking;
      beginUndertaking(fs, undertaking);
      for (const [number, { path, content }] of plan.files.entries()) {
        place = placeOf(plan, path);
        stageFile(fs, undertaking, number, content);
        // Between two files a signal may end it all.
        await setImmediate();
      }
      place = placeOf(plan, null);
      finishUndertaking(fs, undertaking);
      attempt(() => tidyUndertaking(fs, undertaking));
      emptied.push(...(plan.emptied ?? []));
    } catch (error) {
      throw cannotWrite(place, error, current === null ? null : giveUp(current));
    } finally {
      current = null;
    }
  };

  return {
    touch: (folder) => {
      const touch =
        touches.get(folder) ?? (held.has(folder) ? Promise.resolve() : touchFolder(fs, folder, holder));
      touches.set(folder, touch);
      return touch;
    },
    hold,
    apply,
    release: () => {
      if (current !== null) giveUp(current);
      if (isUnsettled) return;
      for (const record of new Set(held.values())) letGo(fs, record, holder);
      held.clear();
      for (const folder of emptied.sort((a, b) => b.length - a.length))
        attempt(() => removeIfEmpty(fs, folder));
    },
  };
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
