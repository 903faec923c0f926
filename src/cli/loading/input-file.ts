import { basename, resolve } from 'node:path';

import type { Shell } from '../../shell/shell.js';

/* A file to read, as a person types it: a path, or `-` for standard input. */

export function isStandardInput(file: string): boolean {
  return file === '-';
}

/** What messages call it. */
export function nameInput(file: string): string {
  return isStandardInput(file) ? 'standard input' : file;
}

/** The folder it stands in, as typed; for standard input the working folder. */
export function folderOfInput(file: string): string {
  return isStandardInput(file) ? '' : file.slice(0, -basename(file).length);
}

export function readInputFile(shell: Shell, file: string): Promise<Uint8Array> {
  return isStandardInput(file) ? shell.readInput() : shell.readFile(resolve(shell.workingFolder, file));
}
