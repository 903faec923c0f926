import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { readSkills } from '../../../../src/core/signups/answers/read-skills.js';
import { readSkillList } from '../../../../src/core/skills/read-skill-list.js';

const { skillList } = readSkillList(readFileSync('templates/skills.yaml', 'utf8'), 'skills.yaml', []);

test.each([
  ['js', ['JavaScript']],
  ['HTML & CSS', ['HTML', 'CSS']],
  ['HTML/CSS', ['HTML', 'CSS']],
  ['Python and SQL', ['Python', 'SQL']],
  ['C/C++', ['C', 'C++']],
  ['SQL (beginner)', ['SQL']],
  ['JavaScript (React)', ['JavaScript', 'React']],
  ['Knitting and SQL', ['Knitting and SQL']],
])('%j names %j', (answer, labels) => {
  expect(readSkills(answer, skillList).map(({ label }) => label)).toEqual(labels);
});

test.each([
  ['Cloud (AWS, Azure)', 'Cloud computing'],
  ['Testing (unit, end to end)', 'Software testing'],
  ['Git, the command line', 'Git, the command line'],
])('one tick is one wish: the option %j is %j', (option, label) => {
  expect(readSkills(option, skillList).map((skill) => skill.label)).toEqual([label]);
});
