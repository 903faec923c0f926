import { type Diagnostic, diagnose, hasErrors } from '../diagnostics/diagnostic.js';
import { checkProgramme } from './check-programme.js';
import { defaultProgramme } from './default-programme.js';
import type { PlaceOfSetting } from './place-of-setting.js';
import type { Programme } from './programme.js';
import { readYaml } from './read-yaml.js';
import { settingProblems } from './setting-problems.js';
import { settingsSchema } from './settings-schema.js';

/** Settings as read; null when a problem is an error. */
export interface ProgrammeReading {
  readonly programme: Programme | null;
  readonly placeOf: PlaceOfSetting;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads mentorship.yaml. Every setting may be left out and then has its default; an empty file is the default
 * programme. Each problem is placed at the line and character of the value or key; no message repeats a value.
 */
export function readProgramme(text: string, file: string): ProgrammeReading {
  const document = readYaml(text, file);
  const placeOf = document.placeOfKey;
  if (hasErrors(document.diagnostics)) return { programme: null, placeOf, diagnostics: document.diagnostics };
  if (document.value === null)
    return { programme: defaultProgramme, placeOf, diagnostics: document.diagnostics };
  if (!(document.value instanceof Map)) {
    const problem = diagnose('no-settings', document.placeOf([]), {});
    return { programme: null, placeOf, diagnostics: [...document.diagnostics, problem] };
  }
  const { data, error } = settingsSchema.safeParse(document.value);
  const problems = error?.issues.flatMap((issue) => settingProblems(issue, document)) ?? [];
  const programme: Programme | null = data ?? null;
  const contradictions = programme === null ? [] : checkProgramme(programme, document);
  const diagnostics = [...document.diagnostics, ...problems, ...contradictions];
  return { programme: hasErrors(diagnostics) ? null : programme, placeOf, diagnostics };
}
