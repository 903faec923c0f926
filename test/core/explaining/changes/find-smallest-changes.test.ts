import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { applyChange } from '../../../../src/core/explaining/changes/change.js';
import { findSmallestChanges } from '../../../../src/core/explaining/changes/find-smallest-changes.js';
import { createExplainer } from '../../../../src/core/explaining/create-explainer.js';
import { pairPeople } from '../../../../src/core/pairing/pair-people.js';
import { faultAt } from '../../../../src/core/pairing/verify/fault.js';
import { inThisThread } from '../../../../src/core/preferences/workforce.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../../cast.js';
import { runs } from '../../../runs.js';
import { arbitraryCohort } from '../../pairing/arbitrary-cohort.js';
import { earlier } from '../../pairing/rematch/keep.js';
import { explainerOf } from '../recalled.js';

const wants = (...labels: readonly string[]) => ({ learns: labels.map(skill) });
const teaches = (...labels: readonly string[]) => ({ teaches: labels.map(skill) });

async function search(name: string, people: readonly Person[], settings: Partial<Programme> = {}) {
  const explainer = await explainerOf(people, settings);
  const person = people.find((each) => each.name === name);
  if (person === undefined) throw new Error('nobody');
  const role = person.isMentee ? 'mentee' : 'mentor';
  return findSmallestChanges(person, role, explainer, inThisThread);
}

const amina = mentor('Amina', teaches('SQL'));

describe('for a mentee whose mentors are full', () => {
  const omar = mentee('Omar', wants('SQL'));
  const grace = mentee('Grace', wants('SQL', 'CSS'));

  test('it is one more seat, and nobody else need move', async () => {
    const { helpful, seats } = await search('Grace', [amina, omar, grace]);
    expect(helpful).toMatchObject([
      {
        change: { kind: 'seats', more: 1, capacity: 2 },
        partners: [{ name: 'Amina' }],
        difference: { gain: [], lose: [], moved: [] },
      },
    ]);
    expect(seats.more).toBe(1);
  });

  test('it is two where the first goes to somebody else, who then has a mentor too', async () => {
    const ida = mentee('Ida', wants('SQL'));
    const { helpful } = await search('Grace', [amina, omar, ida, grace]);
    expect(helpful).toMatchObject([{ change: { more: 2 }, difference: { gain: [{}] } }]);
  });

  test('with a mentor whom they would like less it is as good, where all pairs are kept', async () => {
    const boris = mentor('Boris', teaches('SQL', 'Rust'));
    const ida = mentee('Ida', wants('Rust', 'SQL'));
    const { helpful } = await search('Grace', [amina, boris, omar, ida, grace]);
    expect(helpful).toMatchObject([
      { change: { mentor: { name: 'Amina' } }, keeping: true, partners: [{ name: 'Amina' }] },
      { change: { mentor: { name: 'Boris' } }, keeping: true, partners: [{ name: 'Boris' }] },
    ]);
  });
});

describe('for a mentee whom rules keep from everybody', () => {
  test('a least score is lowered as far as needed, and no farther', async () => {
    const grace = mentee('Grace', wants('SQL', 'CSS', 'Rust'));
    const { helpful } = await search('Grace', [amina, grace], {
      rules: {
        commonGround: true,
        minimumScore: 60,
        sharedLanguage: true,
        maxTimeZoneHours: null,
        minSharedMinutes: 60,
        differentOrganisation: false,
        minSeniorityGap: null,
      },
    });
    expect(helpful.map(({ change }) => change)).toEqual([
      { kind: 'rule', setting: 'minimumScore', from: 60, to: 33 },
    ]);
  });

  test('the rule of a language in common is done without', async () => {
    const grace = mentee('Grace', { ...wants('SQL'), languages: ['Welsh'] });
    const { helpful } = await search('Grace', [amina, grace]);
    expect(helpful.map(({ change }) => change)).toEqual([
      { kind: 'rule', setting: 'sharedLanguage', from: true, to: false },
    ]);
  });

  test('time zones are allowed to be as far apart as they are', async () => {
    const far = mentor('Amina', { ...teaches('SQL'), timeZone: '+09:30' });
    const grace = mentee('Grace', { ...wants('SQL'), timeZone: '+02:00' });
    const rules = { minimumScore: 0, maxTimeZoneHours: 5, minSeniorityGap: null } as const;
    const { helpful } = await search('Grace', [far, grace], {
      rules: {
        ...rules,
        commonGround: true,
        sharedLanguage: true,
        minSharedMinutes: 60,
        differentOrganisation: false,
      },
    });
    expect(helpful.map(({ change }) => change)).toEqual([
      { kind: 'rule', setting: 'maxTimeZoneHours', from: 5, to: 8 },
    ]);
  });

  test('where nothing that is there helps, it is a new mentor for what they want', async () => {
    const { helpful } = await search('Grace', [amina, mentee('Grace', wants('Rust'))]);
    expect(helpful).toMatchObject([
      { change: { kind: 'recruit', need: { skill: { label: 'Rust' } } }, partners: [{}] },
    ]);
  });

  test('a wish of theirs is not relaxed, and it is said what was tried', async () => {
    const grace = mentee('Grace', { ...wants('SQL'), seeks: [{ wanted: 'a woman', must: true }] });
    const { helpful, seats, settings, needs } = await search('Grace', [amina, grace]);
    expect({ helpful, seats, settings }).toEqual({
      helpful: [],
      seats: { mentors: [], more: 0 },
      settings: [],
    });
    expect(needs).toHaveLength(1);
  });
});

test('a mentor with a free seat is told which rule keeps mentees away', async () => {
  const { helpful } = await search('Amina', [
    amina,
    mentee('Grace', { ...wants('SQL'), languages: ['Welsh'] }),
  ]);
  expect(helpful).toMatchObject([{ change: { setting: 'sharedLanguage' }, partners: [{ name: 'Grace' }] }]);
});

test('where all pairs kept leave nobody for them, it is told who would move', async () => {
  const welsh = { languages: ['Welsh'] };
  const { helpful } = await search('Amina', [
    mentor('Amina', teaches('SQL', 'Rust')),
    mentor('Carys', { ...teaches('Rust'), ...welsh }),
    mentee('Grace', { ...wants('SQL', 'Rust'), ...welsh }),
  ]);
  expect(helpful).toMatchObject([
    {
      change: { setting: 'sharedLanguage' },
      keeping: false,
      partners: [{ name: 'Grace' }],
      difference: {
        gain: [],
        lose: [],
        moved: [{ mentee: { name: 'Grace' }, from: [{ name: 'Carys' }], verdict: 'better' }],
      },
    },
  ]);
});

test('what is said to help does, when it is made and everybody is matched again', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryCohort, async ({ people, programme }) => {
      const explainer = await explainerOf(people, programme);
      const { recalled } = explainer;
      const left = recalled.unmatched.slice(0, 3);
      for (const { person, role } of left) {
        const { helpful } = await findSmallestChanges(person, role, explainer, inThisThread);
        for (const { change, keeping, partners, difference } of helpful.slice(0, 3)) {
          const now = applyChange(recalled.now, change);
          const pairs = recalled.pairings.map(({ mentor, mentee }) => earlier(mentor, mentee));
          const options = { earlier: keeping ? pairs : null };
          const again = await pairPeople(now.people, now.index, now.programme, now.skillList, options);
          const partnersOf = (pairs: readonly { mentee: Person; mentor: Person }[]) =>
            pairs
              .filter((pair) => pair[role].key === person.key)
              .map((pair) => pair[role === 'mentee' ? 'mentor' : 'mentee'].key);
          const had = new Set(partnersOf(recalled.pairings));
          const got = partnersOf(again.cohort?.pairings ?? []);
          expect(got.length).toBeGreaterThan(had.size);
          expect(partners.map(({ key }) => key).sort()).toEqual(got.filter((key) => !had.has(key)).sort());
          const menteesOf = (pairs: readonly { mentee: Person }[]) =>
            new Set(pairs.map((pair) => pair.mentee.key).filter((key) => key !== person.key));
          const [before, after] = [menteesOf(recalled.pairings), menteesOf(again.cohort?.pairings ?? [])];
          expect(difference.gain.map(({ key }) => key)).toEqual(
            [...after].filter((key) => !before.has(key)).sort(),
          );
          expect(difference.lose.map(({ key }) => key)).toEqual(
            [...before].filter((key) => !after.has(key)).sort(),
          );
        }
      }
    }),
    runs(30),
  );
});

test('pairs with more mentees than seats are no reason to give up', async () => {
  const grace = mentee('Grace', wants('SQL', 'CSS'));
  const people = [amina, grace, mentee('Ida', wants('SQL'))];
  const explainer = await explainerOf(people);
  const { recalled } = explainer;
  const [pairing] = recalled.pairings;
  if (pairing === undefined) throw new Error('no pair');
  const crowded = [pairing, { ...pairing, mentee: mentee('Omar', wants('SQL')) }];
  const unfit = { ...explainer, recalled: { ...recalled, pairings: crowded } };
  const { helpful } = await findSmallestChanges(grace, 'mentee', unfit, inThisThread);
  expect(helpful).toMatchObject([{ change: { kind: 'seats', more: 1 } }]);
});

test('where matching again is enough, nothing else is tried', async () => {
  const grace = mentee('Grace', wants('SQL'));
  const { recalled } = await explainerOf([amina, grace]);
  const faults = [faultAt(null, 'pairs-changed')];
  const unfit = createExplainer({ ...recalled, pairings: [], faults });
  const { helpful, seats } = await findSmallestChanges(grace, 'mentee', unfit, inThisThread);
  expect(helpful).toMatchObject([{ change: { kind: 'again' }, partners: [{ name: 'Amina' }] }]);
  expect(seats.mentors).toEqual([]);
});
