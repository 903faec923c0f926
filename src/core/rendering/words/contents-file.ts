import { type Diagnostic, diagnose, hasErrors } from '../../diagnostics/diagnostic.js';
import { readYaml } from '../../programme/read-yaml.js';
import type { Spot } from './contents-spot.js';

/** What was read, or null where a diagnostic is an error. */
export interface ContentsReading<Contents> {
  readonly contents: Contents | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a file of words (YAML) that a translator or an organiser may change. `read` takes it apart and complains at
 * each spot where something else belongs; whatever is missing is told with its line, before anything is written.
 */
export function readContents<Contents>(
  file: string,
  source: string,
  read: (top: Spot) => Contents,
): ContentsReading<Contents> {
  const document = readYaml(source, file);
  if (hasErrors(document.diagnostics)) return { contents: null, diagnostics: document.diagnostics };
  // By key: a value of the wrong shape is told once, however many ask for what should be in it.
  const problems = new Map<string, Diagnostic>();
  const contents = read({
    value: document.value,
    path: [],
    complain: (path, expected) => {
      const key = path.join('.');
      problems.set(key, diagnose('guide-contents', document.placeOf(path), { key, expected }));
    },
  });
  return {
    contents: problems.size > 0 ? null : contents,
    diagnostics: [...document.diagnostics, ...problems.values()],
  };
}
