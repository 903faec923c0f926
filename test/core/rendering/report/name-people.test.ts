import { expect, test } from 'vitest';

import { namePeople, numberPeople } from '../../../../src/core/rendering/report/name-people.js';
import type { Person, PersonKey } from '../../../../src/core/signups/person.js';
import { amina, grace, mentee, tomas } from '../../../cast.js';
import { pair } from '../../pairing/pair.js';

async function preferencesOf(people: readonly Person[]) {
  return (await pair(people)).preferences;
}

test('people of one name are told apart by a number, whatever the order of their rows', async () => {
  const twin = { ...grace, key: 'z@example.org' as PersonKey, email: 'z@example.org' };
  for (const people of [
    [twin, grace, amina],
    [amina, grace, twin],
  ]) {
    const names = namePeople(await preferencesOf(people));
    expect([grace, twin].map(names.mentee)).toEqual(['Grace Oyelaran', 'Grace Oyelaran (2)']);
  }
});

test('a name is one line without anything that turns text round', async () => {
  const person = { ...grace, name: 'Grace\u202E\n Oyelaran\u0007' };
  expect(namePeople(await preferencesOf([person, amina])).mentee(person)).toBe('Grace Oyelaran');
});

const CROWD = Array.from({ length: 12 }, (_, place) => mentee(`Mentee ${String.fromCharCode(97 + place)}`));

test('numbers name each mentee and each mentor once, from 1', async () => {
  const names = numberPeople(await preferencesOf([...CROWD, amina, tomas]));
  const numbers = CROWD.map(names.mentee).sort();
  expect(numbers).toEqual(CROWD.map((_, place) => `Mentee ${place + 1}`).sort());
  expect([amina, tomas].map(names.mentor).sort()).toEqual(['Mentor 1', 'Mentor 2']);
});

test('numbers follow neither the alphabet nor the rows, and hang on everybody’s answers', async () => {
  const orderOf = async (people: readonly Person[]) => {
    const { compare } = numberPeople(await preferencesOf(people));
    return CROWD.toSorted(compare).map(({ name }) => name);
  };
  const order = await orderOf([...CROWD, amina]);
  expect(order).not.toEqual(CROWD.map(({ name }) => name));
  expect(await orderOf([amina, ...CROWD.toReversed()])).toEqual(order);
  // Whoever knows an address and not all answers cannot work out a number.
  expect(await orderOf([...CROWD, { ...amina, jobTitle: 'Analyst' }])).not.toEqual(order);
});
