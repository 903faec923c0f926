import { dirname, resolve } from 'node:path';

import { systemErrorCode } from '../describe-system-error.js';
import type { FileSystem } from './file-system.js';
import { ignoreErrors } from './ignore-errors.js';
import { journalOf, planOf, temporaryOf } from './trace-names.js';
import type { Transaction } from './transaction.js';

/* Every step here can be cut off and done again, forwards or backwards, from whatever state it left. */

/** Disks and systems that have no second names for a file, or refuse them. */
const NO_SECOND_NAME = ['EPERM', 'EACCES', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV', 'EINVAL'];

/** Where one file of a transaction stands, will stand, and stood. */
interface Move {
  readonly target: string;
  readonly fresh: string;
  readonly old: string;
}

/** Puts the staged files in place and takes the others away; from then on the journal is a plan again. */
export function carryOut(fs: FileSystem, folder: string, transaction: Transaction): void {
  const { placed, removed } = listMoves(folder, transaction);
  for (const { target, fresh, old } of placed) {
    if (fs.look(fresh) === null) continue;
    if (fs.look(old) === null) keepOld(fs, target, old);
    fs.rename(fresh, target);
  }
  for (const { target, old } of removed) {
    if (fs.look(old) === null) ignoreErrors(['ENOENT'], () => fs.rename(target, old));
  }
  flushFolders(fs, [...placed, ...removed]);
  fs.rename(journalOf(folder), planOf(folder));
}

/** Puts back what was there; from then on the journal is a plan again. */
export function undo(fs: FileSystem, folder: string, transaction: Transaction): void {
  const { placed, removed } = listMoves(folder, transaction);
  for (const { target, old } of removed.toReversed()) putBack(fs, target, old);
  for (const { target, fresh, old } of placed.toReversed()) {
    if (fs.look(fresh) === null) ignoreErrors(['ENOENT'], () => fs.rename(target, fresh));
    putBack(fs, target, old);
  }
  flushFolders(fs, [...placed, ...removed]);
  fs.rename(journalOf(folder), planOf(folder));
}

/** Removes the temporary files, the folders that stayed empty, and at last the plan. */
export function clean(fs: FileSystem, folder: string, transaction: Transaction): void {
  const { placed, removed } = listMoves(folder, transaction);
  for (const path of [...placed, ...removed].flatMap(({ fresh, old }) => [fresh, old])) {
    ignoreErrors(['ENOENT', 'ENOTDIR'], () => fs.remove(path));
  }
  for (const path of transaction.made.toReversed()) removeIfEmpty(fs, resolve(folder, path));
  ignoreErrors(['ENOENT'], () => fs.remove(planOf(folder)));
}

export function removeIfEmpty(fs: FileSystem, folder: string): void {
  ignoreErrors(['ENOENT', 'ENOTEMPTY', 'EEXIST', 'ENOTDIR', 'EBUSY'], () => fs.removeFolder(folder));
}

/** Durably: what is renamed or staged in the folders of these files. */
export function flushFolders(fs: FileSystem, moves: readonly Pick<Move, 'target'>[]): void {
  for (const folder of new Set(moves.map(({ target }) => dirname(target)))) fs.flushFolder(folder);
}

export function listMoves(
  folder: string,
  { run, files, removals }: Transaction,
): { readonly placed: readonly Move[]; readonly removed: readonly Move[] } {
  const moves = [...files, ...removals].map((path, place) => planMove(folder, run, path, place));
  return { placed: moves.slice(0, files.length), removed: moves.slice(files.length) };
}

/** The move of one file of a run, by its place among all. */
export function planMove(folder: string, run: string, path: string, place: number): Move {
  const target = resolve(folder, path);
  return {
    target,
    fresh: temporaryOf(target, run, place, 'new'),
    old: temporaryOf(target, run, place, 'old'),
  };
}

/** Gives what is there a second name, so that its place is never empty; where that cannot be, another name. */
function keepOld(fs: FileSystem, target: string, old: string): void {
  try {
    fs.link(target, old);
  } catch (error) {
    const code = systemErrorCode(error) ?? '';
    if (code === 'ENOENT') return;
    if (!NO_SECOND_NAME.includes(code)) throw error;
    ignoreErrors(['ENOENT'], () => fs.rename(target, old));
  }
}

function putBack(fs: FileSystem, target: string, old: string): void {
  if (fs.look(target) === null && fs.look(old) !== null) fs.rename(old, target);
}
