import { dirname, join, resolve } from 'node:path';

import type { Diagnostic } from '../../core/diagnostics/diagnostic.js';
import { checkYamlSize } from '../../core/programme/check-yaml-size.js';
import { defaultProgramme } from '../../core/programme/default-programme.js';
import { type PlaceOfSetting, placeNowhere } from '../../core/programme/place-of-setting.js';
import type { Programme } from '../../core/programme/programme.js';
import { hashText } from '../../core/text/hash-text.js';
import type { Shell } from '../../shell/shell.js';
import { decodeTextFile } from './decode-text-file.js';

/** The settings file that is looked for where none is named. */
export const CONFIG_NAME = 'mentorship.yaml';

export interface LoadedProgramme {
  readonly programme: Programme;
  readonly placeOf: PlaceOfSetting;
  /** The settings file that was read, as a person would type it; null when the defaults hold. */
  readonly configFile: string | null;
  /** SHA-256 of its bytes, which tells whether it was changed since; null where there is none. */
  readonly configFileHash: string | null;
  /** Paths inside the settings are relative to this folder. */
  readonly folder: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads settings from `--config`, else from mentorship.yaml in a folder, else the defaults.
 * Throws a Failure (2) where they are no text.
 */
export async function loadProgramme(
  shell: Shell,
  config: string | undefined,
  folder: string,
): Promise<LoadedProgramme> {
  const name = config ?? join(folder, CONFIG_NAME);
  const path = resolve(shell.workingFolder, name);
  const isEnough = createSizeWatch(name);
  const bytes = await (config === undefined ? shell.readFileIfThere : shell.readFile)(path, isEnough);
  const inFolder = dirname(path);
  const defaults = { programme: defaultProgramme, placeOf: placeNowhere, folder: inFolder };
  if (bytes === null) return { ...defaults, configFile: null, configFileHash: null, diagnostics: [] };
  const found = { configFile: name, configFileHash: hashText(bytes) };
  const tooLong = checkYamlSize(bytes.length, name);
  if (tooLong.length > 0) return { ...defaults, ...found, diagnostics: tooLong };
  // Loaded on demand: validation costs a tenth of a second that a run without settings need not pay.
  const { readProgramme } = await import('../../core/programme/read-programme.js');
  const reading = readProgramme(decodeTextFile(bytes, name), name);
  return {
    programme: reading.programme ?? defaultProgramme,
    placeOf: reading.placeOf,
    ...found,
    folder: inFolder,
    diagnostics: reading.diagnostics,
  };
}

/** Tells when so much of the settings was read that they are too long. */
function createSizeWatch(name: string): (part: Uint8Array) => boolean {
  let length = 0;
  return (part) => {
    length += part.length;
    return checkYamlSize(length, name).length > 0;
  };
}
