import { basename, resolve } from 'node:path';

import type { Place } from '../core/diagnostics/place.js';
import type { PairingRow } from '../core/pairing/pairing-row.js';
import { readPairings } from '../core/pairing/read-pairings.js';
import type { Shell } from '../shell/shell.js';
import { type LoadedProgramme, loadProgramme } from './load-programme.js';
import type { SharedOptions } from './shared-options.js';

export interface LoadedPairings extends LoadedProgramme {
  readonly rows: readonly PairingRow[];
  /** Where each row stands. */
  readonly places: readonly Place[];
}

/** Reads a pairings file (or `-`) and the settings beside it; for `-` those of the working folder. */
export async function loadPairings(
  shell: Shell,
  file: string,
  options: SharedOptions & { readonly acceptEdits?: boolean },
): Promise<LoadedPairings> {
  const fromInput = file === '-';
  const settings = await loadProgramme(
    shell,
    options.config,
    fromInput ? '' : file.slice(0, -basename(file).length),
  );
  const bytes = await (fromInput ? shell.readInput() : shell.readFile(resolve(shell.workingFolder, file)));
  const name = fromInput ? 'standard input' : file;
  const reading = readPairings(bytes, name, { acceptEdits: options.acceptEdits === true });
  return {
    ...settings,
    ...reading,
    diagnostics: [...settings.diagnostics, ...reading.diagnostics],
  };
}
