import { expect, test } from 'vitest';

import { codes, read, sheet } from '../sheet.js';

const FORM = sheet(
  ['Name', 'Role', 'What can you teach?', 'What would you like to learn?'],
  [
    ['Amina Yusuf', 'Mentor', 'Python', ''],
    ['Tomás Herrera', ' GARDENER ', 'SQL', ''],
    ['Grace Oyelaran', 'Mentee', '', 'Python'],
    ['Omar Haddad', 'Seedling', '', 'SQL'],
    ['Pirkko Nieminen', 'Mentee', '', 'SQL'],
  ],
);

test('words for a role mean what the settings say, in any spelling of case and blanks', () => {
  expect(codes(read(FORM)).filter((code) => code.startsWith('role'))).toEqual([
    'role-unknown 3:B',
    'role-unknown 5:B',
  ]);
  const roles = new Map([
    ['Gardener', 'mentor'],
    ['seedling', 'both'],
  ] as const);
  const { people, diagnostics } = read(FORM, { answers: { options: new Map(), roles } });
  expect(diagnostics.map(({ code }) => code)).not.toContain('role-unknown');
  const called = (name: string) => people.find((person) => person.name === name);
  expect(called('Tomás Herrera')).toMatchObject({ isMentor: true, isMentee: false });
  expect(called('Omar Haddad')).toMatchObject({ isMentor: true, isMentee: true });
});

test('what the settings say goes before what a word seems to say', () => {
  const roles = new Map([['Mentee', 'mentor']] as const);
  const { people } = read(FORM, { answers: { options: new Map(), roles } });
  expect(people.find(({ name }) => name === 'Grace Oyelaran')).toMatchObject({ isMentor: true });
});
