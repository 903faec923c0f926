import { expect, test } from 'vitest';

import { codes, read, sheet } from '../sheet.js';

/** Name, pronouns and key of the only person of a file with these columns. */
function person(header: readonly string[], row: readonly string[]) {
  const [only] = read(sheet([...header, 'Role', 'Learns'], [[...row, 'Mentee', 'Python']])).people;
  return only === undefined ? null : [only.name, only.pronouns, only.key];
}

test.each([
  ['Nina Berg (she)', 'Nina Berg', 'she'],
  ['Nina  Berg [she/her]', 'Nina Berg', 'she/her'],
  ['Nina Berg (she, they)', 'Nina Berg', 'she, they'],
  ['Nina Berg (She/Her pronouns)', 'Nina Berg', 'She/Her'],
  ['Nina Berg (hän)', 'Nina Berg', 'hän'],
  ['Nina Berg (Berlin)', 'Nina Berg (Berlin)', ''],
  ['Shea Hers', 'Shea Hers', ''],
])('%j is %j with the pronouns %j', (text, name, pronouns) => {
  expect(person(['Name'], [text])).toEqual([name, pronouns, name.toLowerCase()]);
});

test('pronouns that were asked for win over those behind the name', () => {
  expect(person(['Name', 'Pronouns'], ['Nina Berg (she)', 'they/them'])?.[1]).toBe('they/them');
});

test.each([
  [['Nada', 'Berg'], 'Nada Berg'],
  [['Nil', 'None'], 'Nil None'],
  [['Nina', '-'], 'Nina'],
  [['N/A', 'Berg'], 'Berg'],
])('first and last name %j make %j', (names, whole) => {
  expect(person(['First name', 'Last name'], names)?.[0]).toBe(whole);
});

test('a missing name is told at the cell for it', () => {
  const rows = [['-', '', 'Mentee', 'Python']];
  expect(codes(read(sheet(['First name', 'Last name', 'Role', 'Learns'], rows)))).toContain(
    'name-missing 2:A',
  );
});
