import { describe, expect, test } from 'vitest';

import { findPerson } from '../../../../src/core/explaining/people/find-person.js';
import { buildPeopleIndex } from '../../../../src/core/signups/build-people-index.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { mentee, mentor } from '../../../cast.js';

const amina = mentor('Amina Yusuf');
const tomas = mentor('Tomás Herrera', { email: 'tomas.h@example.com' });
const grace = mentee('Grace Oyelaran');
const gracie = mentee('Grace Muller', { email: 'gmuller@example.org' });
const wang = mentor('王芳', { email: 'fang@example.org' });
const people = [amina, gracie, grace, tomas, wang];
const index = buildPeopleIndex(people);

/** Whom a text means: a name, names, or in brackets those called nearly so. */
function find(text: string, among: readonly Person[] = people): string {
  const found = findPerson(text, among, among === people ? index : buildPeopleIndex(among));
  if (found.kind === 'one') return found.person.name;
  if (found.kind === 'several') return found.people.map(({ name }) => name).join(', ');
  return `(${found.nearest.map(({ name }) => name).join(', ')})`;
}

test.each([
  ['an address in capitals', 'AMINA.YUSUF@example.org', 'Amina Yusuf'],
  ['a name without its accents', 'tomas herrera', 'Tomás Herrera'],
  ['the words of a name the other way round', 'Yusuf, Amina', 'Amina Yusuf'],
  ['a first name', 'amina', 'Amina Yusuf'],
  ['the beginning of a name', 'oye', 'Grace Oyelaran'],
  ['a name in another script', '王芳', '王芳'],
  ['an address without its host', 'tomas.h', 'Tomás Herrera'],
  ['the beginning of an address', 'gmul@', 'Grace Muller'],
  ['what a mail program copies', 'Amina Y. <amina.yusuf@example.org>', 'Amina Yusuf'],
  ['a link to an address', 'mailto:Amina.Yusuf@example.org', 'Amina Yusuf'],
  ['one letter wrong', 'Amina Yusof', 'Amina Yusuf'],
  ['two letters swapped in a part of a name', 'herrrea', 'Tomás Herrera'],
])('%s is enough', (_, text, name) => {
  expect(find(text)).toBe(name);
});

describe('what fits several people', () => {
  test('is all of them', () => {
    expect(find('grace')).toBe('Grace Muller, Grace Oyelaran');
  });

  test('is one of them where it fits one better', () => {
    const gracelyn = mentee('Gracelyn Yard');
    expect(find('grace y', [gracelyn, grace])).toBe('Gracelyn Yard');
    expect(find('Yard', [gracelyn, mentee('Ida Yardley')])).toBe('Gracelyn Yard');
  });

  test('is all who share a whole name', () => {
    const [one, other] = ['a@example.org', 'b@example.org'].map((email) =>
      mentee('Ida Kos', { email, key: email as Person['key'] }),
    );
    expect(
      find(
        'ida kos',
        [one, other].filter((person) => person !== undefined),
      ),
    ).toBe('Ida Kos, Ida Kos');
  });
});

describe('what fits nobody', () => {
  test('brings those who are called nearly so', () => {
    expect(find('Oyelrann')).toBe('(Grace Oyelaran)');
  });

  test.each(['', '   ', '@', '!?', 'zzz', 'Pirkko Nieminen', 'ö'.repeat(100_000)])(
    'is nobody: %#',
    (text) => {
      expect(find(text)).toBe('()');
    },
  );

  test('short names are not guessed at', () => {
    expect(find('Ina', [mentee('Ida Kos')])).toBe('()');
  });
});
