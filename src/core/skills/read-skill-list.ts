import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.js';
import { type PlaceOfSetting, placeNowhere } from '../programme/place-of-setting.js';
import type { SkillEntry } from '../programme/programme.js';
import { readYaml, type YamlDocument } from '../programme/read-yaml.js';
import { addOwnSkills } from './add-own-skills.js';
import { buildSkillList } from './build-skill-list.js';
import { normaliseSkill } from './normalise-skill.js';
import { readSkillLines, readSkillText, splitSkillNames } from './read-skill-lines.js';
import { addFamily, addUmbrellas, type SkillGroups } from './skill-groups.js';
import type { SkillList } from './skill-list.js';
import { addAlias, addSkill, type SkillListDraft, startSkillListDraft } from './skill-list-draft.js';

/** A skill list as read; with errors it holds what could be read. */
export interface SkillListReading {
  readonly skillList: SkillList;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the shipped list of skills (templates/skills.yaml) and adds the organiser's own (`addOwnSkills`). */
export function readSkillList(
  text: string,
  file: string,
  additions: readonly SkillEntry[],
  placeOfSetting: PlaceOfSetting = placeNowhere,
): SkillListReading {
  const document = readYaml(text, file);
  const diagnostics = [...document.diagnostics];
  const draft = startSkillListDraft();
  const groups: SkillGroups = new Map();
  readGroups(document, draft, groups, diagnostics);
  for (const name of splitSkillNames(readSkillText(document, ['others']))) addSkill(draft, name);
  readAliases(document, draft, diagnostics);
  readCares(document, draft);
  diagnostics.push(...addOwnSkills(draft, groups, additions, placeOfSetting));
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
}

function readAliases(document: YamlDocument, draft: SkillListDraft, diagnostics: Diagnostic[]): void {
  for (const { heads, names, place } of readSkillLines(document, ['aliases'], diagnostics)) {
    for (const skill of heads.map((head) => addSkill(draft, head))) {
      for (const name of names) {
        const before = addAlias(draft, skill, name);
        if (before !== null) diagnostics.push(diagnose('skill-name-taken', place, { before: before.label }));
      }
    }
  }
}

function readCares(document: YamlDocument, draft: SkillListDraft): void {
  for (const care of ['compound', 'everyday'] as const) {
    for (const name of splitSkillNames(readSkillText(document, ['sentences', care]))) {
      draft.cares.set(normaliseSkill(name), care);
    }
  }
}
