import { describe, expect, test } from 'vitest';

import type { LevelMap } from '../../../../src/core/rendering/report/counts/levels/level-map.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { amina, grace, mentee, mentor, omar, skill, tomas } from '../../../cast.js';
import { pair, scoresOf } from '../../pairing/pair.js';
import { reportOf } from './report-of.js';

async function gridOf(...args: Parameters<typeof reportOf>) {
  const { levels } = await reportOf(...args);
  if (levels.kind !== 'grid') throw new Error('no grid');
  return levels;
}

async function candidatesOf(people: readonly Person[]): Promise<Extract<LevelMap, { kind: 'candidates' }>> {
  const { levels } = await reportOf(people);
  if (levels.kind !== 'candidates') throw new Error('no candidates');
  return levels;
}

describe('the map of everybody with everybody', () => {
  test('has a cell for each two, empty where a rule refuses them, the pairs marked', async () => {
    const { mentors, rows } = await gridOf([amina, tomas, grace, omar]);
    expect(mentors).toEqual(['Amina Yusuf', 'Tomás Herrera']);
    expect(rows).toEqual([
      {
        mentee: 'Grace Oyelaran',
        cells: [
          { menteeLevel: 1, mentorLevel: 1, isPaired: true },
          { menteeLevel: null, mentorLevel: null, isPaired: false },
        ],
      },
      {
        mentee: 'Omar Haddad',
        cells: [
          { menteeLevel: null, mentorLevel: null, isPaired: false },
          { menteeLevel: 1, mentorLevel: 1, isPaired: true },
        ],
      },
    ]);
  });

  test('has levels without gaps, 1 for the best score, equal for equals', async () => {
    const wanting = mentee('Nils Berg', { learns: [skill('Python'), skill('SQL')] });
    const both = mentor('Zoe Zeller', { teaches: [skill('Python'), skill('SQL')] });
    const half = mentor('Kim Keller', { teaches: [skill('SQL')] });
    const people = [{ ...amina, timeZone: null, languages: [], helpsWith: [] }, both, half, wanting];
    const { rows } = await gridOf(people);
    const [amina1, kim, zoe] = rows[0]?.cells.map(({ menteeLevel }) => menteeLevel) ?? [];
    const scores = new Map(scoresOf(await pair(people)).map((each) => [each.mentor, each.menteeScore]));
    expect(scores.get(both.key)).toBeGreaterThan(scores.get(half.key) ?? 0);
    expect([amina1, zoe, kim]).toEqual([1, 1, 2]);
  });

  test('shows a pair that the organiser put together against the rules', async () => {
    const { rows } = await gridOf([amina, tomas, grace, omar], {
      together: [{ mentee: grace.key, mentor: tomas.key }],
    });
    expect(rows.find((row) => row.mentee === grace.name)?.cells[1]).toEqual({
      menteeLevel: null,
      mentorLevel: null,
      isPaired: true,
    });
  });

  test('lists mentees in the order of the mentors they got, those without one last', async () => {
    const first = mentee('Zara Zorn', { learns: [skill('Python')] });
    const nobody = mentee('Aaron Abel', { learns: [skill('Haskell')] });
    const { rows } = await gridOf([amina, tomas, omar, first, nobody]);
    expect(rows.map((row) => row.mentee)).toEqual(['Zara Zorn', 'Omar Haddad', 'Aaron Abel']);
  });
});

describe('above 60 people on a side', () => {
  const mentors = Array.from({ length: 61 }, (_, place) =>
    mentor(`Mentor ${String(place).padStart(2, '0')}`, {
      teaches: place < 8 ? [skill('Python')] : [skill('Cobol')],
    }),
  );
  const wanting = mentee('Nils Berg', { learns: [skill('Python')] });

  test('each mentee’s five top candidates stand in its place', async () => {
    const { rows } = await candidatesOf([...mentors, wanting]);
    expect(rows.total).toBe(1);
    const [row] = rows.shown;
    expect(row?.acceptable).toBe(8);
    expect(row?.candidates).toHaveLength(5);
    expect(row?.candidates.map(({ level }) => level)).toEqual([1, 1, 1, 1, 1]);
    const paired = [
      ...(row?.candidates ?? []).filter(({ isPaired }) => isPaired).map((each) => each.mentor),
      ...(row?.others ?? []),
    ];
    expect(paired).toHaveLength(1);
  });

  test('those who have nobody come before all others where not all can be shown', async () => {
    const many = Array.from({ length: 520 }, (_, place) =>
      mentee(`Mentee ${String(place).padStart(3, '0')}`, { learns: [skill(place < 8 ? 'Python' : 'Cobol')] }),
    );
    const { rows } = await candidatesOf([...mentors, ...many]);
    expect(rows.total).toBe(520);
    expect(rows.shown).toHaveLength(500);
    const without = rows.shown.filter(
      ({ candidates, others }) => others.length === 0 && !candidates.some(({ isPaired }) => isPaired),
    );
    expect(without).toHaveLength(520 - 61);
  });
});
