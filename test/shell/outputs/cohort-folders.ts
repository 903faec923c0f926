import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { FileSystem } from '../../../src/shell/outputs/file-system.js';
import type { Holder } from '../../../src/shell/outputs/lock-record.js';
import { createOutputFolders, type OutputFolders } from '../../../src/shell/outputs/output-folders.js';
import type { OutputPlan } from '../../../src/shell/shell.js';
import { makeFolder } from '../../e2e/run-mentorship.js';

/** A run on one computer; only the runs named are alive. */
export function createHolder(pid: number, living: readonly number[] = [pid]): Holder {
  return {
    pid,
    host: 'office',
    tokens: new Set(),
    now: Date.now,
    isAlive: (other) => living.includes(other),
    pause: () => undefined,
  };
}

export function openFolders(fs: FileSystem, pid: number): OutputFolders {
  return createOutputFolders(fs, createHolder(pid));
}

/** Two folders of a cohort with the files of an earlier run. */
export function makeCohort(): string {
  const root = makeFolder();
  mkdirSync(join(root, 'main'));
  mkdirSync(join(root, 'beside'));
  for (const [path, content] of Object.entries(BEFORE)) writeFileSync(join(root, path), content);
  return root;
}

export const BEFORE: Readonly<Record<string, string>> = {
  'beside/unmatched.csv': 'old people',
  'main/audit.json': 'old record',
  'main/pairings.csv': 'old pairs',
  'main/signups.csv': 'sign-ups',
  'main/stale.txt': 'of no use now',
};

export const AFTER: Readonly<Record<string, string>> = {
  'beside/unmatched.csv': 'new people',
  'elsewhere/deep/scores.csv': 'scores',
  'main/audit.json': 'new record',
  'main/pairings.csv': 'new pairs',
  'main/signups.csv': 'sign-ups',
  'main/sub/letter.txt': 'a letter',
};

/** Replaces, adds and removes, in the folder, below it, beside it, and in one that is not there yet. */
export function planFor(root: string): OutputPlan {
  return {
    folder: join(root, 'main'),
    files: [
      { path: join(root, 'elsewhere/deep/scores.csv'), content: 'scores' },
      { path: 'pairings.csv', content: 'new pairs' },
      { path: join(root, 'beside/unmatched.csv'), content: 'new people' },
      { path: 'sub/letter.txt', content: 'a letter' },
      { path: 'audit.json', content: 'new record', keepsMode: true },
    ],
    removals: ['stale.txt', 'never-there.txt'],
    pathsHoldNames: false,
  };
}

/** Every file below a folder with its content, hidden ones too; folders end in a slash and hold null. */
export function readTree(root: string): Readonly<Record<string, string | null>> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths.map((path) => {
      const isFolder = statSync(join(root, path)).isDirectory();
      return [isFolder ? `${path}/` : path, isFolder ? null : readFileSync(join(root, path), 'utf8')];
    }),
  );
}

/** The files alone. */
export function readFiles(root: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(readTree(root)).flatMap(([path, content]) => (content === null ? [] : [[path, content]])),
  );
}
