import { dirname, posix, resolve } from 'node:path';

import { createTableWatch } from '../../core/table/create-table-watch.js';
import type { Shell } from '../../shell/shell.js';

/* A file to read, as a person types it: a path, or `-` for standard input. */

export function isStandardInput(file: string): boolean {
  return file === '-';
}

/** What messages call it. */
export function nameInput(file: string): string {
  return isStandardInput(file) ? 'standard input' : file;
}

/** The folder it stands in, as typed; for what stands in none the working folder. */
export function folderOfInput(file: string): string {
  return isHandedOver(file) ? '' : dirname(file);
}

/** Standard input, by any name, or what a shell opened for this run alone (`<(…)`): it stands in no folder of a cohort. */
export function isHandedOver(file: string): boolean {
  return isStandardInput(file) || HANDLE.test(posix.normalize(file));
}

const HANDLE = /^\/(dev\/(stdin|fd\/\d+)|proc\/[\w-]+\/(task\/\d+\/)?fd\/\d+)\/?$/u;

/** A table's bytes: all of them, or as many as it takes to know that it is too large to be read. */
export function readInputFile(shell: Shell, file: string): Promise<Uint8Array> {
  const isEnough = watchInput(file);
  return isStandardInput(file)
    ? shell.readInput(isEnough)
    : shell.readFile(resolve(shell.workingFolder, file), isEnough);
}

/** The same; null where there is no such file. */
export function readInputFileIfThere(shell: Shell, file: string): Promise<Uint8Array | null> {
  return isStandardInput(file)
    ? readInputFile(shell, file)
    : shell.readFileIfThere(resolve(shell.workingFolder, file), watchInput(file));
}

function watchInput(file: string): (part: Uint8Array) => boolean {
  const watch = createTableWatch(nameInput(file));
  return (part) => watch(part) !== null;
}
