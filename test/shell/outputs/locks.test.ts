import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { FileSystem } from '../../../src/shell/outputs/file-system.js';
import {
  createRecord,
  type Holder,
  LONGEST_HOLD_IN_MILLISECONDS,
  writeLockRecord,
} from '../../../src/shell/outputs/lock-record.js';
import { createOutputFolders, type OutputFolders } from '../../../src/shell/outputs/output-folders.js';
import { journalOf, lockOf } from '../../../src/shell/outputs/trace-names.js';
import { makeFolder } from '../../e2e/run-mentorship.js';
import { createHolder } from './cohort-folders.js';
import { quickFileSystem } from './faulty-file-system.js';

const heldByAnother = expect.objectContaining({ exitCode: 75 });

const open = (holder: Holder, fs: FileSystem = quickFileSystem): OutputFolders =>
  createOutputFolders(fs, holder);

/** Whether a run gets hold of the folder. */
function holds(folders: OutputFolders, folder: string): boolean {
  try {
    folders.hold([folder]);
    return true;
  } catch (error) {
    expect(error).toEqual(heldByAnother);
    return false;
  }
}

function leaveLock(folder: string, holder: Holder): void {
  const record = createRecord(holder, { folders: [folder], made: [] });
  writeFileSync(lockOf(folder), writeLockRecord(record, folder));
}

const farAway: Holder = { ...createHolder(7), host: 'far-away' };
const longAgo: Holder = { ...farAway, now: () => Date.now() - LONGEST_HOLD_IN_MILLISECONDS - 1 };

describe('a folder is held', () => {
  test('by one run at a time, until it lets go', () => {
    const folder = makeFolder();
    const [first, second] = [open(createHolder(1, [1, 2])), open(createHolder(2, [1, 2]))];
    expect([holds(first, folder), holds(second, folder)]).toEqual([true, false]);
    // The second ends without what is the first one's.
    second.release();
    expect(holds(second, folder)).toBe(false);
    first.release();
    expect(readdirSync(folder)).toEqual([]);
    expect(holds(second, folder)).toBe(true);
  });

  test('with all its siblings or none', () => {
    const root = makeFolder();
    const [a, b] = [join(root, 'a'), join(root, 'b')];
    const [first, second] = [open(createHolder(1, [1, 2])), open(createHolder(2, [1, 2]))];
    first.hold([b]);
    expect(() => second.hold([a, b])).toThrow(heldByAnother);
    expect(existsSync(a)).toBe(false);
  });

  test('by a run on another computer, for an hour', () => {
    const folder = makeFolder();
    leaveLock(folder, farAway);
    expect(holds(open(createHolder(1)), folder)).toBe(false);
    leaveLock(folder, longAgo);
    expect(holds(open(createHolder(1)), folder)).toBe(true);
  });

  test('no longer by a run that is gone, or had the number this one has', () => {
    for (const pid of [1, 2]) {
      const folder = makeFolder();
      leaveLock(folder, createHolder(pid));
      expect(holds(open(createHolder(1)), folder)).toBe(true);
    }
  });

  test('no longer than a second by a lock that says nothing', () => {
    const folder = makeFolder({ '.mentorship-lock': '' });
    let waited = 0;
    const pause = (milliseconds: number): void => {
      waited += milliseconds;
    };
    const patient = { ...createHolder(1), pause };
    expect(holds(open(patient), folder)).toBe(true);
    expect(waited).toBeGreaterThanOrEqual(1000);
  });

  test('under each of its names, and not lost when it is read under another', async () => {
    const root = makeFolder();
    const [folder, name] = [join(root, 'folder'), join(root, 'name')];
    mkdirSync(folder);
    symlinkSync(folder, name);
    const run = open(createHolder(1));
    run.hold([folder, name]);
    for (const place of [root, folder, name]) await run.touch(place);
    expect(readdirSync(folder)).toEqual(['.mentorship-lock']);
    run.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('and a run that lost it does not write', async () => {
    const folder = makeFolder();
    const first = open(createHolder(1));
    first.hold([folder]);
    leaveLock(folder, createHolder(2));
    const plan = { folder, files: [{ path: 'a.txt', content: 'A' }], removals: [], pathsHoldNames: false };
    await expect(first.apply(plan)).rejects.toEqual(heldByAnother);
    expect(readdirSync(folder)).toEqual(['.mentorship-lock']);
  });
});

/** With fewer calls to the disk the tests below would go through nothing. */
const FEWEST_CALLS = 3;

/** The disk, where something else happens just before one of the calls. */
function interrupted(at: number, other: () => void): FileSystem & { readonly calls: () => number } {
  let calls = 0;
  const entries = Object.entries(quickFileSystem).map(([name, call]) => [
    name,
    (...args: unknown[]) => {
      if (calls++ === at) other();
      return (call as (...args: unknown[]) => unknown)(...args);
    },
  ]);
  return { ...(Object.fromEntries(entries) as FileSystem), calls: () => calls };
}

describe('of two runs that come to it at once', () => {
  test.each([
    ['nobody held', () => undefined],
    ['a run held that is gone', (folder: string) => leaveLock(folder, createHolder(9))],
    ['a run on another computer has held for over an hour', (folder: string) => leaveLock(folder, longAgo)],
    ['a silent lock is in', (folder: string) => writeFileSync(lockOf(folder), '')],
  ])('exactly one gets the folder that %s, wherever one overtakes the other', (_, prepare) => {
    let at = 0;
    for (; ; at++) {
      const folder = makeFolder();
      prepare(folder);
      const second = open(createHolder(2, [1, 2]));
      let secondHolds = false;
      const fs = interrupted(at, () => {
        secondHolds = holds(second, folder);
      });
      const firstHolds = holds(open(createHolder(1, [1, 2]), fs), folder);
      if (fs.calls() <= at) break;
      expect([firstHolds, secondHolds].filter(Boolean), `call ${at}`).toHaveLength(1);
    }
    expect(at).toBeGreaterThan(FEWEST_CALLS);
  });

  test('no lock is lost where one of them has ended before the other goes on', () => {
    let at = 0;
    for (; ; at++) {
      const folder = makeFolder();
      leaveLock(folder, createHolder(9));
      const third = open(createHolder(3, [1, 2, 3]));
      let thirdHolds = false;
      const fs = interrupted(at, () => {
        const second = open(createHolder(2, [1, 2, 3]));
        holds(second, folder);
        second.release();
        thirdHolds = holds(third, folder);
      });
      const firstHolds = holds(open(createHolder(1, [1, 2, 3]), fs), folder);
      if (fs.calls() <= at) break;
      expect([firstHolds, thirdHolds].filter(Boolean), `call ${at}`).toHaveLength(1);
    }
    expect(at).toBeGreaterThan(FEWEST_CALLS);
  });
});

test('what another run is just putting in place is waited for before it is read', async () => {
  const folder = makeFolder();
  leaveLock(folder, createHolder(2));
  writeFileSync(journalOf(folder), '');
  let isRead = false;
  const reading = open(createHolder(1, [1, 2]))
    .touch(folder)
    .then(() => {
      isRead = true;
    });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isRead).toBe(false);
  quickFileSystem.remove(journalOf(folder));
  await reading;
});

test('what is left in a folder below is put right as well, if it is this user’s', async () => {
  const root = makeFolder();
  const letters = join(root, 'letters');
  mkdirSync(letters);
  leaveLock(letters, createHolder(9));
  await open(createHolder(1), {
    ...quickFileSystem,
    look: () => ({ kind: 'file', isOwn: false, isWritable: true }),
  }).touch(root);
  expect(readdirSync(letters)).toEqual(['.mentorship-lock']);
  await open(createHolder(1)).touch(root);
  expect(readdirSync(letters)).toEqual([]);
});
