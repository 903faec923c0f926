import { randomBytes } from 'node:crypto';
import { dirname, relative, resolve } from 'node:path';

import type { OutputFile } from '../../core/text/output-file.js';
import type { OutputPlan } from '../shell.js';
import { carryOut, clean, flushFolders, listMoves, planMove, undo } from './carry-out.js';
import { checkPlaces } from './check-places.js';
import { checkWritable } from './check-writable.js';
import { createFile } from './create-file.js';
import type { FileSystem } from './file-system.js';
import { listMissingFolders, makeFolders } from './make-folders.js';
import { journalOf, planOf } from './trace-names.js';
import { type Transaction, writeTransaction } from './transaction.js';

/*
 * A plan on its way to the disk. First `beginUndertaking` writes down what is going to happen; then `stageFile` writes
 * each file under a temporary name beside its place; `finishUndertaking` makes the plan a journal, by one rename, and
 * does what it says. Cut off before that rename nothing has happened; cut off after it the next command goes on.
 */
export interface Undertaking {
  /** Where plan and journal stand. */
  readonly folder: string;
  readonly transaction: Transaction;
}

/** Throws a Failure (74) where the plan leads out of the folder or a file is protected; nothing is written yet. */
export function prepareUndertaking(fs: FileSystem, plan: OutputPlan, held: ReadonlySet<string>): Undertaking {
  const { folder, files, removals } = plan;
  const seen = (path: string): string => relative(folder, resolve(folder, path));
  const targets = files.map(({ path }) => seen(path));
  const gone = removals.map(seen);
  checkPlaces(fs, folder, [...targets, ...gone], held);
  checkWritable(fs, plan);
  const made = new Set<string>();
  for (const place of new Set(targets.map((path) => dirname(resolve(folder, path))))) {
    for (const missing of listMissingFolders(fs, place)) made.add(relative(folder, missing));
  }
  const run = randomBytes(6).toString('hex');
  return { folder, transaction: { run, files: targets, removals: gone, made: [...made] } };
}

export function beginUndertaking(fs: FileSystem, { folder, transaction }: Undertaking): void {
  createFile(fs, planOf(folder), writeTransaction(transaction));
  makeFolders(
    fs,
    transaction.made.map((path) => resolve(folder, path)),
  );
}

export function stageFile(
  fs: FileSystem,
  { folder, transaction }: Undertaking,
  place: number,
  { path, content, keepsMode }: OutputFile,
): void {
  const { target, fresh } = planMove(folder, transaction.run, path, place);
  createFile(fs, fresh, content, keepsMode === true ? target : null);
}

/** From the first rename on the new set is what counts. */
export function finishUndertaking(fs: FileSystem, { folder, transaction }: Undertaking): void {
  flushFolders(fs, [...listMoves(folder, transaction).placed, { target: planOf(folder) }]);
  fs.rename(planOf(folder), journalOf(folder));
  fs.flushFolder(folder);
  carryOut(fs, folder, transaction);
}

/** Puts everything back as it was before. */
export function abandonUndertaking(fs: FileSystem, { folder, transaction }: Undertaking): void {
  if (fs.look(journalOf(folder)) !== null) undo(fs, folder, transaction);
  clean(fs, folder, transaction);
}

/** Removes what is only left over: the new set is whole already. */
export function tidyUndertaking(fs: FileSystem, { folder, transaction }: Undertaking): void {
  clean(fs, folder, transaction);
  fs.flushFolder(folder);
}
