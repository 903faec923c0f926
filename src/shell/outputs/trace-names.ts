import { basename, dirname, join } from 'node:path';

/*
 * Everything a run leaves in a folder while it writes there begins like this, so that a folder without such a name needs
 * no look. `lock`: who holds the folder. `plan`: what stands at the targets is a complete set, and only temporary files
 * are to be removed. `journal`: everything is staged, and the new set is to be put in place.
 */
const MARK = '.mentorship-';
const TRACE = /^\.mentorship-(?:lock(?:\.\w+)*|plan|journal|[0-9a-f]{12}-\d+\.(?:new|old))$/;

export const lockOf = (folder: string): string => join(folder, `${MARK}lock`);
export const planOf = (folder: string): string => join(folder, `${MARK}plan`);
export const journalOf = (folder: string): string => join(folder, `${MARK}journal`);

/** Whether a file name is that of a lock, a plan, a journal or a temporary file. */
export function isTrace(name: string): boolean {
  return TRACE.test(name);
}

/** Beside its target, so that a rename never crosses disks: where new content waits, and where old content is kept. */
export function temporaryOf(target: string, run: string, place: number, age: 'new' | 'old'): string {
  return join(dirname(target), `${MARK}${run}-${place}.${age}`);
}

/** Whether a path ends in one of these names, which no output may have. */
export function isReserved(path: string): boolean {
  return basename(path).startsWith(MARK);
}
