import { describe, expect, test } from 'vitest';

import type { Programme } from '../../../src/core/programme/programme.js';
import type { Person } from '../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../cast.js';
import { pair, tryToPair } from './pair.js';

const python = skill('Python');
const ulla = mentor('Ulla', { teaches: [python, skill('SQL')] });
const vera = mentor('Vera', { teaches: [python] });
const ida = mentee('Ida', { learns: [python, skill('SQL')] });
const jon = mentee('Jon', { learns: [python] });

/** Who is with whom in which round, by mentor: `Ulla + Ida (1)`. */
async function roundsOf(people: readonly Person[], settings: Partial<Programme> = {}) {
  const { pairings } = await pair(people, { mentorsPerMentee: 2, ...settings });
  return pairings.map(({ mentor, mentee, round, status }) => {
    const how = status === 'matched' ? '' : `, ${status}`;
    return `${mentor.name} + ${mentee.name} (${round}${how})`;
  });
}

describe('with two mentors for each mentee', () => {
  test('the better one is the first', async () => {
    expect(await roundsOf([ulla, vera, ida])).toEqual(['Ulla + Ida (1)', 'Vera + Ida (2)']);
  });

  test('nobody gets a second one while somebody else could have a first', async () => {
    expect(await roundsOf([ulla, vera, ida, jon])).toEqual(['Ulla + Ida (1)', 'Vera + Jon (1)']);
  });

  test('seats left over go to whom the mentor likes best', async () => {
    const wide = { ...vera, capacity: 2 };
    const half = mentee('Kai', { learns: [python, skill('Rust')] });
    expect(await roundsOf([ulla, wide, ida, jon])).toEqual([
      'Ulla + Ida (1)',
      'Vera + Ida (2)',
      'Vera + Jon (1)',
    ]);
    const xenia = mentor('Xenia', { teaches: [python] });
    expect(
      await roundsOf([ulla, vera, xenia, ida, half], { apart: [{ mentee: 'Kai', mentor: 'Ulla' }] }),
    ).toEqual(['Ulla + Ida (1)', 'Vera + Ida (2)', 'Xenia + Kai (1)']);
  });

  test('a mentor with seats left is not given the same mentee twice', async () => {
    expect(await roundsOf([{ ...ulla, capacity: 3 }, ida])).toEqual(['Ulla + Ida (1)']);
  });

  test('whoever was put together with one may find another', async () => {
    const together = [{ mentee: 'Ida', mentor: 'Vera' }];
    expect(await roundsOf([ulla, vera, ida], { together })).toEqual([
      'Ulla + Ida (2)',
      'Vera + Ida (1, fixed)',
    ]);
  });

  test('two may be put together with one mentee, not three, and no pair twice', async () => {
    const xenia = mentor('Xenia', { teaches: [python] });
    const named = ['Ulla', 'Vera', 'Xenia'].map((name) => ({ mentee: 'Ida', mentor: name }));
    expect(await roundsOf([ulla, vera, xenia, ida], { together: named.slice(0, 2) })).toEqual([
      'Ulla + Ida (1, fixed)',
      'Vera + Ida (2, fixed)',
    ]);
    for (const together of [named, [...named.slice(0, 1), ...named.slice(0, 1)]]) {
      const { cohort, diagnostics } = await tryToPair([{ ...ulla, capacity: 2 }, vera, xenia, ida], {
        mentorsPerMentee: 2,
        together,
      });
      expect(cohort).toBeNull();
      expect(diagnostics.map(({ code }) => code)).toEqual(['fixed-mentee-twice']);
    }
  });

  test('who has one mentor is not without a mentor, and a second round of nobody is proved as well', async () => {
    const { unmatched, upperBound, provedLargest } = await pair([ulla, ida], { mentorsPerMentee: 2 });
    expect(unmatched).toEqual([]);
    expect({ upperBound, provedLargest }).toEqual({ upperBound: 1, provedLargest: true });
  });
});
