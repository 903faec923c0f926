import { describe, expect, test } from 'vitest';

import { isSameList } from '../../../../src/core/pairing/judge-settings/create-lists.js';
import { judgeSettings } from '../../../../src/core/pairing/judge-settings/judge-settings.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import type { CriterionId, Person } from '../../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../../cast.js';
import { pair } from '../pair.js';

const skills = (...labels: readonly string[]) => labels.map(skill);

/** Ulla teaches all that Ida wants, Vera half of it; Vera helps with interviews. */
const ulla = mentor('Ulla', { teaches: skills('Python', 'SQL'), helpsWith: ['Leadership'] });
const vera = mentor('Vera', { teaches: skills('Python'), helpsWith: ['Interviews'] });
const ida = mentee('Ida', { learns: skills('Python', 'SQL'), goals: ['Interviews'] });

const permissive = { ...defaultProgramme.rules, minimumScore: 0, commonGround: false };

async function judge(id: CriterionId, people: readonly Person[], settings: Partial<Programme> = {}) {
  const { preferences } = await pair(people, settings);
  const found = judgeSettings(preferences, people).criteria.find(({ criterion }) => criterion === id);
  if (found === undefined) throw new Error('not judged');
  return found;
}

describe('what a criterion did', () => {
  test('whom it weighs for, how far it spreads, and whose order hangs on it', async () => {
    // Without skills Ida would rank Vera first. A mentor with one mentee to rank has nothing to order. Two teach Python.
    expect(await judge('skills', [ulla, vera, ida], { rules: permissive })).toEqual({
      criterion: 'skills',
      weight: 50,
      effect: 'decides',
      mentees: { people: 1, asked: 1, fits: { lowest: 500, middle: 500, highest: 1000 }, reordered: 1 },
      mentors: { people: 2, asked: 2, fits: { lowest: 500, middle: 500, highest: 1000 }, reordered: 0 },
    });
  });

  test('nobody asked for it', async () => {
    const { effect, mentees, mentors } = await judge('logistics', [ulla, vera, ida]);
    expect(effect).toBe('not-asked');
    expect([mentees, mentors]).toEqual([
      { people: 1, asked: 0, fits: null, reordered: 0 },
      { people: 2, asked: 0, fits: null, reordered: 0 },
    ]);
  });

  test('its weight is 0', async () => {
    const weights = { ...defaultProgramme.weights, goals: 0 };
    expect(await judge('goals', [ulla, vera, ida], { weights })).toMatchObject({
      effect: 'switched-off',
      weight: 0,
    });
  });

  test('all pairs fit equally well', async () => {
    const likes = { formats: ['calls'] as const };
    const people = [ulla, vera, ida].map((person) => ({ ...person, ...likes }));
    expect(await judge('logistics', people)).toMatchObject({
      effect: 'same-for-all',
      mentees: { fits: { lowest: 1000, middle: 1000, highest: 1000 } },
    });
  });

  test('its weight is too small to change anybody’s order', async () => {
    const weights = { ...defaultProgramme.weights, goals: 1 };
    expect(await judge('goals', [ulla, vera, ida], { weights })).toMatchObject({
      effect: 'idle',
      mentees: { asked: 1, reordered: 0 },
    });
  });

  test('it also decides where it lets somebody reach the points that are needed', async () => {
    const halfMet = mentee('Jon', { learns: skills('Python', 'A', 'B', 'C', 'D'), goals: ['Interviews'] });
    const rules = { ...permissive, minimumScore: 40 };
    expect(await judge('goals', [vera, halfMet], { rules })).toMatchObject({
      effect: 'same-for-all',
      mentees: { reordered: 1 },
      mentors: { reordered: 1 },
    });
    expect(await judge('skills', [vera, halfMet], { rules })).toMatchObject({ mentees: { reordered: 0 } });
  });

  test('a request that goes before every score leaves nothing to decide', async () => {
    const sure = { ...ida, requests: ['Ulla', 'Vera'] };
    expect((await judge('skills', [ulla, vera, sure], { rules: permissive })).mentees.reordered).toBe(0);
  });

  test('pairs that a rule refuses are not looked at', async () => {
    const apart = [{ mentee: 'Ida', mentor: 'Vera' }];
    expect(await judge('skills', [ulla, vera, ida], { apart })).toMatchObject({
      mentees: { fits: { lowest: 1000, highest: 1000 } },
      mentors: { people: 1 },
    });
  });
});

describe('isSameList', () => {
  test.each([
    ['other ranks in the same order', [3, 1, 2], [30, 10, 20], true],
    ['a tie that is one still', [1, 1, 2], [5, 5, 9], true],
    ['a tie parted', [1, 1, 2], [5, 6, 9], false],
    ['two that became a tie', [1, 2, 3], [1, 1, 3], false],
    ['two that changed places', [1, 2, 3], [1, 3, 2], false],
    ['somebody who came in', [1, Number.POSITIVE_INFINITY], [1, 2], false],
    ['the only one gone', [1], [Number.POSITIVE_INFINITY], false],
    ['nobody', [], [], true],
  ])('%s', (_case, before, after, same) => {
    expect(isSameList(before, after)).toBe(same);
  });
});
