import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { buildPreferences } from '../../../src/core/preferences/build-preferences.js';
import { listBest } from '../../../src/core/preferences/list-best.js';
import type { Preferences } from '../../../src/core/preferences/preferences.js';
import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import { noPast } from '../../../src/core/scoring/past.js';
import { buildPeopleIndex } from '../../../src/core/signups/build-people-index.js';
import type { Person, PersonKey } from '../../../src/core/signups/person.js';
import { pairExample } from '../../schemas/read-example.js';
import { arbitraryMentee, arbitraryMentor } from '../scoring/arbitrary-people.js';
import { families } from '../scoring/cohort-of.js';
import { listIndexedPairs, listPlainPairs } from './plain-rows.js';

/** So many mentors that the bar of a list is raised several times. */
const MENTORS = 3000;
const MENTEES = 12;

function drawPeople(): readonly Person[] {
  const mentees = fc.sample(arbitraryMentee, { numRuns: MENTEES, seed: 1 });
  const mentors = fc.sample(arbitraryMentor, { numRuns: MENTORS, seed: 2 });
  return [...mentees, ...mentors].map((person, number) => {
    const key = `p${String(number).padStart(5, '0')}@example.org` as PersonKey;
    // Only some ask, for people all over the list.
    const requests = number % 3 === 0 ? [`p0${1000 + number}@example.org`, 'p02999@example.org'] : [];
    return { ...person, key, email: key, name: `Person ${number}`, manager: '', avoid: [], requests };
  });
}

function build(people: readonly Person[]): Preferences {
  const rules = { ...defaultProgramme.rules, minimumScore: 0, commonGround: false };
  const programme = { ...defaultProgramme, rules, indifference: 2 };
  return buildPreferences(people, buildPeopleIndex(people), programme, families, noPast);
}

describe('a cohort of thousands', () => {
  const people = drawPeople();
  const preferences = build(people);
  const plain = listPlainPairs(preferences, people);

  test('has the rows of the plain functions', () => {
    expect(plain.length).toBeGreaterThan(3000);
    expect(listIndexedPairs(preferences.index)).toEqual(plain);
  });

  test.each([1, 20, 64, 400])('has lists of the best %i', (count) => {
    const { index } = preferences;
    const places = {
      mentees: Int32Array.from({ length: index.menteeCount }, (_, number) => number),
      mentors: Int32Array.from({ length: index.mentorCount }, (_, number) => (number * 1009) % MENTORS),
    };
    const listed = listBest(
      index,
      { from: 0, until: MENTEES },
      { mentees: places.mentees, seats: new Int32Array(MENTORS).fill(1), count, places },
    );
    const placeOf = (mentor: number): number => places.mentors[mentor] ?? 0;
    const expected = [...places.mentees].flatMap((mentee) => {
      const list = plain
        .filter((pair) => pair.mentee === mentee)
        .sort((a, b) => a.menteeStanding - b.menteeStanding || placeOf(a.mentor) - placeOf(b.mentor));
      const last = list[count - 1]?.menteeStanding;
      return list.filter(
        ({ menteeStanding }, place) => place < count || (place < 2 * count && menteeStanding === last),
      );
    });
    expect([...listed.mentor]).toEqual(expected.map(({ mentor }) => mentor));
    expect([...listed.menteeStanding]).toEqual(expected.map(({ menteeStanding }) => menteeStanding));
    expect([...listed.mentorStanding]).toEqual(expected.map(({ mentorStanding }) => mentorStanding));
  });
});

test.each(['academy', 'codebar-helsinki'])(
  'the example %s has the rows of the plain functions',
  async (name) => {
    const { cohort, people } = await pairExample(name);
    expect(listIndexedPairs(cohort.preferences.index)).toEqual(listPlainPairs(cohort.preferences, people));
  },
);
