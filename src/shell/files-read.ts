import { fstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

import { Failure } from './failure.js';
import type { OutputPlan } from './shell.js';

/** The files that a run has read, told apart by the system: through a link or by another name they are the same. */
export interface FilesRead {
  /** `file` is a path, or the handle of standard input; what is no file is left out. */
  readonly note: (file: string | number) => void;
  /**
   * Throws a Failure (2) where an output would take the place of a file that was read and is not to be rewritten, or
   * that of another output.
   */
  readonly refuse: (plan: OutputPlan) => void;
}

export function createFilesRead(): FilesRead {
  const read = new Set<string>();
  return {
    note: (file) => {
      const identity = identify(file);
      if (identity !== null) read.add(identity);
    },
    refuse: (plan) => refuse(plan, read),
  };
}

function refuse(plan: OutputPlan, read: ReadonlySet<string>): void {
  const { folder, files, staying = [], rewritten, pathsHoldNames } = plan;
  const taken = new Set(staying.map((path) => findPlace(resolve(folder, path))));
  for (const { path } of files) {
    const target = resolve(folder, path);
    const identity = identify(target);
    if (identity !== null && read.has(identity) && rewritten?.has(path) !== true) {
      const name = pathsHoldNames ? `A file in ${folder}` : basename(target);
      const message = `${name} is read by this run and cannot be written by it.`;
      throw new Failure(2, message, 'Choose another file.');
    }
    const place = findPlace(target);
    if (taken.has(place))
      throw new Failure(2, 'Two outputs have the same file.', 'Give each a file of its own.');
    taken.add(place);
  }
}

/** Null where no file is. */
function identify(file: string | number): string | null {
  try {
    const stats =
      typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true });
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : null;
  } catch {
    return null;
  }
}

/** Where a file stands or will stand; its folder may be reached through links. */
function findPlace(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}
