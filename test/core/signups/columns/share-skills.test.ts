import { expect, test } from 'vitest';

import { read, sheet } from '../sheet.js';

/** What the one column for skills is taken for, and who teaches and learns what. */
function readBy(title: string, rows: readonly (readonly [string, string, string])[]) {
  const { columns, people } = read(sheet(['Name', 'Role', title], rows));
  const [, , use] = columns[0] ?? [];
  return {
    fields: use?.fields,
    teaches: people.flatMap(({ teaches }) => teaches.map(({ label }) => label)),
    learns: people.flatMap(({ learns }) => learns.map(({ label }) => label)),
  };
}

const BOTH = [
  ['Ada', 'Mentor', 'Python'],
  ['Omar', 'Mentee', 'Python'],
] as const;

test.each([
  'Which skills would you like to learn or share?',
  'Skills you want to learn or can teach',
  'What would you like to teach or learn?',
])('%j, answered by both roles, asks each its own question', (title) => {
  expect(readBy(title, BOTH)).toEqual({
    fields: ['teaches', 'learns'],
    teaches: ['Python'],
    learns: ['Python'],
  });
});

test('a title that speaks of learning alone stays the mentees’ question, whoever answered', () => {
  expect(readBy('Which skills would you like to learn?', BOTH).fields).toEqual(['learns']);
});

test('a title for both that only mentees answered stays theirs', () => {
  const rows = [
    ['Ada', 'Mentor', ''],
    ['Omar', 'Mentee', 'Python'],
  ] as const;
  expect(readBy('Which skills would you like to learn or share?', rows).fields).toEqual(['learns']);
});

test('beside a question for what mentors teach, the other stays the mentees’', () => {
  const rows = BOTH.map(([name, role, skill]) => [name, role, skill, skill]);
  const { columns } = read(
    sheet(['Name', 'Role', 'Which skills would you like to learn or share?', 'Teaches'], rows),
  );
  expect(columns[0]?.map(({ fields }) => fields).slice(2)).toEqual([['learns'], ['teaches']]);
});
