import { describe, expect, test } from 'vitest';

import type { Programme } from '../../../../src/core/programme/programme.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../../cast.js';
import { pair } from '../pair.js';

const python = skill('Python');
const ulla = mentor('Ulla', { teaches: [python] });
const ida = mentee('Ida', { learns: [python] });
const jon = mentee('Jon', { learns: [python] });
/** Half of what Kai wants is taught: for every mentor worse than Ida, by more than 20 points. */
const kai = mentee('Kai', { learns: [python, skill('Rust')] });

/** Mentee to the reasons why a person should look at their pair. */
function review(people: readonly Person[], settings: Partial<Programme> = {}) {
  const { pairings } = pair(people, settings);
  return Object.fromEntries(pairings.map(({ mentee: { name }, reviews }) => [name, reviews]));
}

describe('pairs worth a look', () => {
  test('a good pair that nobody contended for is not marked', () => {
    expect(review([ulla, ida])).toEqual({ Ida: [] });
  });

  test('a pair below 40 points, both sides together', () => {
    const vera = mentor('Vera', { teaches: [python] });
    const five = ['Python', 'A', 'B', 'C', 'D'].map(skill);
    expect(review([ulla, vera, mentee('Lea', { learns: five })])).toEqual({ Lea: ['low-score'] });
    expect(review([ulla, mentee('Lea', { learns: five.slice(0, 3) })])).toEqual({ Lea: [] });
  });

  test('a tie for the seat, whoever won it', () => {
    expect(Object.values(review([ulla, ida, jon]))).toEqual([['lottery']]);
  });

  test('no tie where the other got somebody as good', () => {
    const vera = mentor('Vera', { teaches: [python] });
    expect(review([ulla, vera, ida, jon])).toEqual({ Ida: [], Jon: [] });
  });

  test('no tie with somebody whom the organiser put elsewhere', () => {
    const vera = mentor('Vera', { teaches: [python, skill('Rust')] });
    const torn = { ...jon, requests: ['Ulla'] };
    const together = [{ mentee: 'Jon', mentor: 'Vera' }];
    expect(review([ulla, vera, ida, torn], { together })).toEqual({ Ida: [], Jon: [] });
  });

  test('a track that goes first, where the other suits the mentor better by 20 points or more', () => {
    const tracks = ['Academy', 'Outside'];
    const [first, second] = [{ track: 'Academy' }, { track: 'Outside' }];
    expect(review([ulla, { ...kai, ...first }, { ...ida, ...second }], { tracks })).toEqual({
      Kai: ['track'],
    });
    expect(review([ulla, { ...jon, ...first }, { ...ida, ...second }], { tracks })).toEqual({ Jon: [] });
    expect(review([ulla, { ...jon, ...first }, { ...kai, ...second }], { tracks })).toEqual({ Jon: [] });
  });

  test('two of one organisation, however they write it', () => {
    const there = [
      { ...ulla, organisation: 'Aapa Oy' },
      { ...ida, organisation: ' AAPA  oy' },
    ];
    expect(review(there)).toEqual({ Ida: ['organisation'] });
    expect(review([{ ...ulla, organisation: '' }, ida])).toEqual({ Ida: [] });
  });

  test('a fixed pair that a rule refuses, and only such a one', () => {
    const together = [{ mentee: 'Ida', mentor: 'Ulla' }];
    expect(review([ulla, { ...ida, languages: ['Klingon'] }], { together })).toEqual({
      Ida: ['against-rule'],
    });
    expect(review([ulla, ida], { together })).toEqual({ Ida: [] });
  });
});
