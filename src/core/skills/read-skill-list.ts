import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { SkillEntry } from '../programme/programme.js';
import { readYaml, type YamlDocument, type YamlPath } from '../programme/read-yaml.js';
import type { YamlValue } from '../programme/yaml-value.js';
import { buildSkillList } from './build-skill-list.js';
import { addFamily, addUmbrellas, joinGroup, type SkillGroups } from './skill-groups.js';
import type { SkillList } from './skill-list.js';
import { addAlias, addSkill, type SkillListDraft, startSkillListDraft } from './skill-list-draft.js';

/** A skill list as read; with errors it holds what could be read. */
export interface SkillListReading {
  readonly skillList: SkillList;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the shipped list of skills (templates/skills.yaml) and adds the organiser's own.
 * An addition may name a known skill to give it more aliases; where one of its names meant another skill before,
 * the organiser's meaning wins, with a warning.
 */
export function readSkillList(
  text: string,
  file: string,
  additions: readonly SkillEntry[],
): SkillListReading {
  const document = readYaml(text, file);
  const diagnostics = [...document.diagnostics];
  const draft = startSkillListDraft();
  const groups: SkillGroups = new Map();
  readGroups(document, draft, groups, diagnostics);
  readAliases(document, draft, diagnostics);
  for (const { name, aliases, family } of additions) {
    const skill = addSkill(draft, name);
    for (const alias of aliases) {
      const before = addAlias(draft, skill, alias);
      if (before !== null) diagnostics.push(diagnose('skill-name-taken', null, { before: before.label }));
    }
    if (family !== null) joinGroup(draft, groups, family, skill);
  }
  return { skillList: buildSkillList(draft), diagnostics };
}

function readGroups(
  document: YamlDocument,
  draft: SkillListDraft,
  groups: SkillGroups,
  diagnostics: Diagnostic[],
): void {
  for (const closeness of entriesAt(document, ['families'], diagnostics).keys()) {
    for (const [name, skills] of entriesAt(document, ['families', closeness], diagnostics)) {
      addFamily(draft, groups, name, Number(closeness), splitNames(skills));
    }
  }
  for (const [umbrellas, covered] of entriesAt(document, ['umbrellas'], diagnostics)) {
    addUmbrellas(draft, groups, splitNames(umbrellas), splitNames(covered));
  }
  const { value } = document;
  for (const name of splitNames(value instanceof Map ? value.get('others') : null)) addSkill(draft, name);
}

function readAliases(document: YamlDocument, draft: SkillListDraft, diagnostics: Diagnostic[]): void {
  for (const [name, aliases] of entriesAt(document, ['aliases'], diagnostics)) {
    const skill = addSkill(draft, name);
    for (const alias of splitNames(aliases)) {
      const before = addAlias(draft, skill, alias);
      if (before === null) continue;
      const place = document.placeOf(['aliases', name]);
      diagnostics.push(diagnose('skill-name-taken', place, { before: before.label }));
    }
  }
}

/** The mapping at a path; anything else is a fault of the file. */
function entriesAt(
  document: YamlDocument,
  path: YamlPath,
  diagnostics: Diagnostic[],
): ReadonlyMap<string, YamlValue> {
  let value: YamlValue | undefined = document.value;
  for (const step of path) value = value instanceof Map ? value.get(step) : undefined;
  if (value instanceof Map) return value;
  diagnostics.push(diagnose('skill-list-shape', document.placeOf(path), {}));
  return new Map();
}

function splitNames(names: YamlValue | undefined): readonly string[] {
  return String(names ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
