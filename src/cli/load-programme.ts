import { dirname, join, resolve } from 'node:path';

import type { Diagnostic } from '../core/diagnostics/diagnostic.js';
import { defaultProgramme } from '../core/programme/default-programme.js';
import { type PlaceOfSetting, placeNowhere } from '../core/programme/place-of-setting.js';
import type { Programme } from '../core/programme/programme.js';
import { Failure } from '../shell/failure.js';
import type { Shell } from '../shell/shell.js';

const CONFIG_NAME = 'mentorship.yaml';

export interface LoadedProgramme {
  readonly programme: Programme;
  readonly placeOf: PlaceOfSetting;
  /** The settings file that was read, as a person would type it; null when the defaults hold. */
  readonly configFile: string | null;
  /** Paths inside the settings are relative to this folder. */
  readonly folder: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads settings from `--config`, else from mentorship.yaml in a folder, else the defaults. */
export async function loadProgramme(
  shell: Shell,
  config: string | undefined,
  folder: string,
): Promise<LoadedProgramme> {
  const name = config ?? join(folder, CONFIG_NAME);
  const path = resolve(shell.workingFolder, name);
  const bytes = config === undefined ? await shell.readFileIfThere(path) : await shell.readFile(path);
  const inFolder = dirname(path);
  if (bytes === null)
    return {
      programme: defaultProgramme,
      placeOf: placeNowhere,
      configFile: null,
      folder: inFolder,
      diagnostics: [],
    };
  // Loaded on demand: validation costs a tenth of a second that a run without settings need not pay.
  const { readProgramme } = await import('../core/programme/read-programme.js');
  const { decodeText } = await import('../core/table/decode-text.js');
  const { text, diagnostics } = decodeText(bytes, name);
  if (text === null) {
    const [problem] = diagnostics;
    throw new Failure(2, `${name}: ${problem?.message ?? ''}`, 'Save the settings as plain text in UTF-8.');
  }
  const reading = readProgramme(text, name);
  return {
    programme: reading.programme ?? defaultProgramme,
    placeOf: reading.placeOf,
    configFile: name,
    folder: inFolder,
    diagnostics: reading.diagnostics,
  };
}
