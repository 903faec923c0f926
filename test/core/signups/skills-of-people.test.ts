import { expect, test } from 'vitest';

import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import { countSkillDemand } from '../../../src/core/signups/count-skill-demand.js';
import type { Person } from '../../../src/core/signups/person.js';
import { readSignups } from '../../../src/core/signups/read-signups.js';
import { readShipped } from '../skills/shipped-skill-list.js';
import { sheet } from './sheet.js';

const { skillList } = readShipped();
const OPTION = 'Cloud (AWS, Azure)';
const STORY = 'How large teams in hospitals organise their work';

function readWishes(
  wishes: readonly (readonly [email: string, wish: string])[],
  options?: readonly string[],
): readonly Person[] {
  const rows = wishes.map(([name, wish]) => [name, `${name}@example.org`, 'Mentee', wish]);
  const programme = { ...defaultProgramme };
  const answers = { ...defaultProgramme.answers, options: new Map(options && [['learns', options]]) };
  const table = sheet(['Name', 'Email', 'Role', 'What would you like to learn?'], rows);
  return readSignups([table], { ...programme, answers }, skillList).people;
}

const labels = (person: Person | undefined) => person?.learns.map(({ label }) => label);

test('an option that several people ticked is one wish', () => {
  const people = readWishes([
    ['ida', OPTION],
    ['jon', `SQL, ${OPTION}`],
    ['kai', 'SQL'],
  ]);
  expect(people.map(labels)).toEqual([['Cloud computing'], ['SQL', 'Cloud computing'], ['SQL']]);
});

test('the same words of one person alone name every skill in them', () => {
  const people = readWishes([
    ['ida', OPTION],
    ['jon', 'I would love to learn React and TypeScript'],
    ['kai', 'anything but Java'],
  ]);
  expect(people.map(labels)).toEqual([
    ['Cloud computing', 'AWS', 'Azure'],
    ['React', 'TypeScript'],
    ['anything but Java'],
  ]);
});

test('somebody who signs up twice does not make an option of their own words', () => {
  const people = readWishes([
    ['ida', OPTION],
    ['ida', OPTION],
  ]);
  expect(people.map(labels)).toEqual([['Cloud computing', 'AWS', 'Azure']]);
});

test('an option the organiser listed is one wish, whoever ticked it', () => {
  const people = readWishes([['ida', OPTION]], [OPTION, 'SQL']);
  expect(people.map(labels)).toEqual([['Cloud computing']]);
});

test('a long text that names no skill is a goal, and shown nowhere as a skill', () => {
  const people = readWishes([
    ['ida', STORY],
    ['jon', 'SQL'],
  ]);
  expect(people.map(({ goals }) => goals)).toEqual([[STORY], []]);
  expect(countSkillDemand(people).map(({ skill }) => skill.label)).toEqual(['SQL']);
});
