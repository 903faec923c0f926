/* What benches of scoring and preferences share: the build that is measured, and the settings it is measured with. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

/** `[--check] [dist folder]` */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
});

export const isChecked = values.check;

/** A module of the core of that build. */
export const load = (file) => import(pathToFileURL(resolve(positionals[0] ?? 'dist', 'core', file)));

const { defaultProgramme } = await load('programme/default-programme.js');
const { readSkillList } = await load('skills/read-skill-list.js');

export const { skillList } = readSkillList(readFileSync('templates/skills.yaml', 'utf8'), 'skills.yaml', []);
export const programme = { ...defaultProgramme, start: '2026-09-01', timeZone: 'Europe/Helsinki' };
