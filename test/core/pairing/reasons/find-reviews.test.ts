import { describe, expect, test } from 'vitest';

import type { Programme } from '../../../../src/core/programme/programme.js';
import { noPast } from '../../../../src/core/scoring/past.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../../cast.js';
import { plainSkills } from '../../../plain-skills.js';
import { pair } from '../pair.js';

const python = skill('Python');
const ulla = mentor('Ulla', { teaches: [python] });
const ida = mentee('Ida', { learns: [python] });
const jon = mentee('Jon', { learns: [python] });
/** Half of what Kai wants is taught: for every mentor worse than Ida, by more than 20 points. */
const kai = mentee('Kai', { learns: [python, skill('Rust')] });

/** Mentee to the reasons why a person should look at their pair. */
async function review(people: readonly Person[], settings: Partial<Programme> = {}, past = noPast) {
  const { pairings } = await pair(people, settings, plainSkills, { past });
  return Object.fromEntries(pairings.map(({ mentee: { name }, reviews }) => [name, reviews]));
}

describe('pairs worth a look', () => {
  test('a good pair that nobody contended for is not marked', async () => {
    expect(await review([ulla, ida])).toEqual({ Ida: [] });
  });

  test('a pair below 40 points, both sides together', async () => {
    const vera = mentor('Vera', { teaches: [python] });
    const five = ['Python', 'A', 'B', 'C', 'D'].map(skill);
    expect(await review([ulla, vera, mentee('Lea', { learns: five })])).toEqual({ Lea: ['low-score'] });
    expect(await review([ulla, mentee('Lea', { learns: five.slice(0, 3) })])).toEqual({ Lea: [] });
  });

  test('a tie for the seat, whoever won it', async () => {
    expect(Object.values(await review([ulla, ida, jon]))).toEqual([['lottery']]);
  });

  test('no tie where the other got somebody as good', async () => {
    const vera = mentor('Vera', { teaches: [python] });
    expect(await review([ulla, vera, ida, jon])).toEqual({ Ida: [], Jon: [] });
  });

  test('no tie with somebody whom the organiser put elsewhere', async () => {
    const vera = mentor('Vera', { teaches: [python, skill('Rust')] });
    const torn = { ...jon, requests: ['Ulla'] };
    const together = [{ mentee: 'Jon', mentor: 'Vera' }];
    expect(await review([ulla, vera, ida, torn], { together })).toEqual({ Ida: [], Jon: [] });
  });

  test('a track that goes first, where the other suits the mentor better by 20 points or more', async () => {
    const tracks = ['Academy', 'Outside'];
    const [first, second] = [{ track: 'Academy' }, { track: 'Outside' }];
    expect(await review([ulla, { ...kai, ...first }, { ...ida, ...second }], { tracks })).toEqual({
      Kai: ['track'],
    });
    expect(await review([ulla, { ...jon, ...first }, { ...ida, ...second }], { tracks })).toEqual({
      Jon: [],
    });
    expect(await review([ulla, { ...jon, ...first }, { ...kai, ...second }], { tracks })).toEqual({
      Jon: [],
    });
  });

  test('having waited last time, where somebody of the same track suits the mentor better by 20 points or more', async () => {
    const past = { ...noPast, waited: new Set([kai.key]) };
    expect(await review([ulla, kai, ida], {}, past)).toEqual({ Kai: ['waited'] });
    const tracks = ['Academy', 'Outside'];
    const inTrack = [ulla, { ...kai, track: 'Academy' }, { ...ida, track: 'Academy' }];
    expect(await review(inTrack, { tracks }, past)).toEqual({ Kai: ['waited'] });
    const behind = [ulla, { ...kai, track: 'Academy' }, { ...ida, track: 'Outside' }];
    expect(await review(behind, { tracks }, past)).toEqual({ Kai: ['track'] });
    expect(await review([ulla, ida, jon], {}, { ...noPast, waited: new Set([ida.key]) })).toEqual({
      Ida: [],
    });
  });

  test('two who mentor each other', async () => {
    const both = (name: string, teaches: string, learns: string) =>
      mentor(name, { isMentee: true, teaches: [skill(teaches)], learns: [skill(learns)] });
    const pairs = await review([both('Ada', 'Python', 'Rust'), both('Bo', 'Rust', 'Python')]);
    expect(pairs).toEqual({ Ada: ['mutual'], Bo: ['mutual'] });
  });

  test('two of one organisation, however they write it', async () => {
    const there = [
      { ...ulla, organisation: 'Aapa Oy' },
      { ...ida, organisation: ' AAPA  oy' },
    ];
    expect(await review(there)).toEqual({ Ida: ['organisation'] });
    expect(await review([{ ...ulla, organisation: '' }, ida])).toEqual({ Ida: [] });
  });

  test('a fixed pair that a rule refuses, and only such a one', async () => {
    const together = [{ mentee: 'Ida', mentor: 'Ulla' }];
    expect(await review([ulla, { ...ida, languages: ['Klingon'] }], { together })).toEqual({
      Ida: ['against-rule'],
    });
    expect(await review([ulla, ida], { together })).toEqual({ Ida: [] });
  });
});
