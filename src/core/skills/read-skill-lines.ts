import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Place } from '../diagnostics/place.js';
import type { YamlDocument, YamlPath } from '../programme/read-yaml.js';
import type { YamlValue } from '../programme/yaml-value.js';

/** A line `head, head: name, name` of the list of skills. */
export interface SkillLine {
  readonly heads: readonly string[];
  readonly names: readonly string[];
  readonly place: Place;
}

/**
 * Reads the lines of a section; an indented line goes on with the line before it.
 * To YAML a section is one text: a thousand small values take it twenty times as long, on every run of the program.
 */
export function readSkillLines(
  document: YamlDocument,
  path: YamlPath,
  diagnostics: Diagnostic[],
): readonly SkillLine[] {
  const { file, line: sectionLine = 0 } = document.placeOf(path);
  const lines: SkillLine[] = [];
  let line = sectionLine + 1;
  for (const text of readSkillText(document, path)
    .trimEnd()
    .split(/\n(?! )/)) {
    const place = { file, line };
    const [heads, names, ...rest] = text.split(':');
    if (heads === undefined || names === undefined || rest.length > 0) {
      diagnostics.push(diagnose('skill-list-shape', place, {}));
    } else {
      lines.push({ heads: splitSkillNames(heads), names: splitSkillNames(names), place });
    }
    line += text.split('\n').length;
  }
  return lines;
}

/** The text of a section; empty where there is none. */
export function readSkillText(document: YamlDocument, path: YamlPath): string {
  let value: YamlValue | undefined = document.value;
  for (const step of path) value = value instanceof Map ? value.get(step) : undefined;
  return typeof value === 'string' ? value : '';
}

export function splitSkillNames(names: string): readonly string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
