import { lstat, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import { describeSystemError, systemErrorCode } from './describe-system-error.js';
import { Failure } from './failure.js';
import { type IsEnough, readFileWithin } from './read-within.js';
import type { OutputPlace } from './shell.js';

/** A file's bytes, or as many as are enough to refuse it. Throws a Failure: 74, or 1 where it is too large. */
export async function readFile(path: string, isEnough?: IsEnough): Promise<Uint8Array> {
  try {
    return await readFileWithin(path, { isEnough });
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The same, or null when there is no such file; a link that leads nowhere stands for a file that somebody misses. */
export async function readFileIfThere(path: string, isEnough?: IsEnough): Promise<Uint8Array | null> {
  try {
    return await readFileWithin(path, { isEnough });
  } catch (error) {
    if (isMissing(error)) {
      if (await isLink(path)) throw leadsNowhere(path);
      return null;
    }
    throw unreadable(path, error);
  }
}

/** See `Shell.readOutput`. */
export async function readOutput(place: OutputPlace, path: string): Promise<Uint8Array | null> {
  const output = resolve(place.folder, path);
  const name = place.pathsHoldNames ? `a file in ${place.folder}` : output;
  try {
    const stats = await stat(output);
    if (!stats.isFile()) throw inTheWay(place, output, stats.isDirectory());
    return await readFileWithin(output, { name });
  } catch (error) {
    if (isMissing(error)) return null;
    throw unreadable(name, error);
  }
}

function inTheWay({ folder, pathsHoldNames }: OutputPlace, output: string, isFolder: boolean): Failure {
  if (pathsHoldNames) {
    const what = isFolder ? 'A folder' : 'Something that is no file';
    const message = `${what} stands where a file is to be, in ${folder}.`;
    return new Failure(74, message, 'Move it away, and run the command again.');
  }
  return isFolder
    ? new Failure(74, `Cannot write ${output}: it is a folder.`, 'Name a file in it.')
    : new Failure(74, `Cannot write ${output}: it is no file.`, 'Name a file.');
}

/** A part of the path may be missing, or be no folder. */
function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error) ?? '');
}

async function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}

function leadsNowhere(path: string): Failure {
  const remedy = 'Put the file there that it is to lead to, or remove the link.';
  return new Failure(74, `Cannot read ${path}: it is a link that leads nowhere.`, remedy);
}

/** Failures are passed on. */
export function unreadable(name: string, error: unknown): Failure {
  if (error instanceof Failure) return error;
  const remedy = systemErrorCode(error) === 'EISDIR' ? 'Name a file in it.' : null;
  return new Failure(74, `Cannot read ${name}: ${describeSystemError(error)}.`, remedy);
}
