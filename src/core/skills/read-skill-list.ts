import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import type { Place } from '../diagnostics/place.js';
import type { SkillEntry } from '../programme/programme.js';
import { readYaml, type YamlDocument } from '../programme/read-yaml.js';
import { buildSkillList } from './build-skill-list.js';
import { normaliseSkill } from './normalise-skill.js';
import { readSkillLines, readSkillText, splitSkillNames } from './read-skill-lines.js';
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
  for (const { heads, names, place } of readSkillLines(document, ['aliases'], diagnostics)) {
    for (const head of heads) addAliases(draft, head, names, place, diagnostics);
  }
  for (const { name, aliases, family } of additions) {
    addAliases(draft, name, aliases, null, diagnostics);
    if (family !== null) joinGroup(draft, groups, family, addSkill(draft, name));
  }
  return { skillList: buildSkillList(draft), diagnostics };
}

function readGroups(
  document: YamlDocument,
  draft: SkillListDraft,
  groups: SkillGroups,
  diagnostics: Diagnostic[],
): void {
  const families = document.value instanceof Map ? document.value.get('families') : null;
  for (const closeness of families instanceof Map ? families.keys() : []) {
    for (const { heads, names } of readSkillLines(document, ['families', closeness], diagnostics)) {
      addFamily(draft, groups, heads.join(', '), Number(closeness), names);
    }
  }
  for (const { heads, names } of readSkillLines(document, ['umbrellas'], diagnostics)) {
    addUmbrellas(draft, groups, heads, names);
  }
  for (const name of splitSkillNames(readSkillText(document, ['others']))) addSkill(draft, name);
  for (const care of ['compound', 'everyday'] as const) {
    for (const name of splitSkillNames(readSkillText(document, ['sentences', care]))) {
      draft.cares.set(normaliseSkill(name), care);
    }
  }
}

function addAliases(
  draft: SkillListDraft,
  name: string,
  aliases: readonly string[],
  place: Place | null,
  diagnostics: Diagnostic[],
): void {
  const skill = addSkill(draft, name);
  for (const alias of aliases) {
    const before = addAlias(draft, skill, alias);
    if (before !== null) diagnostics.push(diagnose('skill-name-taken', place, { before: before.label }));
  }
}
