import { describe, expect, test } from 'vitest';

import type { Programme } from '../../../src/core/programme/programme.js';
import type { Person } from '../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../cast.js';
import { namePairs, pair, scoresOf } from './pair.js';

const python = skill('Python');
const sql = skill('SQL');
const rust = skill('Rust');

const pairsOf = async (
  people: readonly Person[],
  settings: Partial<Programme> = {},
): Promise<readonly string[]> => namePairs(await pair(people, settings));

/** Ulla teaches all that Ida wants, Vera half of it. */
const ulla = mentor('Ulla', { teaches: [python, sql] });
const vera = mentor('Vera', { teaches: [python] });
const ida = mentee('Ida', { learns: [python, sql] });
/** Half of what Jon wants is taught by anybody. */
const jon = mentee('Jon', { learns: [python, rust] });

describe('requests', () => {
  test('a mentee gets the mentor asked for, though another suits better', async () => {
    expect(await pairsOf([ulla, vera, ida])).toEqual(['Ulla + Ida']);
    expect(await pairsOf([ulla, vera, { ...ida, requests: ['Vera'] }])).toEqual(['Vera + Ida']);
  });

  test('a mentor gets the mentee asked for, though another suits better', async () => {
    expect(await pairsOf([ulla, ida, jon])).toEqual(['Ulla + Ida']);
    expect(await pairsOf([{ ...ulla, requests: ['Jon'] }, ida, jon])).toEqual(['Ulla + Jon']);
  });

  test('the first who can be had counts most', async () => {
    const asking = { ...ida, requests: ['Nobody Known', 'Vera', 'Ulla'] };
    expect(await pairsOf([ulla, vera, asking])).toEqual(['Vera + Ida']);
  });

  test('an address is understood as a name is', async () => {
    expect(await pairsOf([ulla, vera, { ...ida, requests: [' VERA@example.org'] }])).toEqual(['Vera + Ida']);
  });

  test.each([
    ['a language nobody shares', { ...vera, languages: ['Finnish'] }, {}],
    ['a stage the mentor does not take', { ...vera, takes: ['advanced' as const] }, {}],
    ['a wish of the mentor not to be paired with them', { ...vera, avoid: ['Ida'] }, {}],
    ['nothing in common', { ...vera, teaches: [rust] }, {}],
    ['the organiser', vera, { apart: [{ mentee: 'Ida', mentor: 'Vera' }] }],
  ] as const)('no request wins against %s', async (_case, asked, settings) => {
    expect(await pairsOf([ulla, asked, { ...ida, requests: ['Vera'] }], settings)).toEqual(['Ulla + Ida']);
    expect(await pairsOf([asked, { ...ida, requests: ['Vera'] }], settings)).toEqual([]);
  });
});

describe('people to avoid', () => {
  test.each([
    ['the mentee', ulla, { ...ida, avoid: ['Ulla'] }],
    ['the mentor', { ...ulla, avoid: ['Ida'] }, ida],
  ])('%s names them, and both are paired elsewhere', async (_who, mentorPerson, menteePerson) => {
    expect(await pairsOf([mentorPerson, menteePerson])).toEqual([]);
    expect(await pairsOf([mentorPerson, vera, menteePerson, jon])).toEqual(['Ulla + Jon', 'Vera + Ida']);
  });

  test('to avoid wins against to ask for', async () => {
    expect(
      await pairsOf([
        { ...ulla, requests: ['Ida'] },
        { ...ida, avoid: ['Ulla'] },
      ]),
    ).toEqual([]);
  });
});

describe('tracks', () => {
  const tracks = ['Academy', 'Outside'];
  const first = { ...jon, track: 'Academy' };
  const second = { ...ida, track: 'Outside' };

  test('an earlier track goes before a better fit, and before a request of the mentor', async () => {
    expect(await pairsOf([ulla, first, second], { tracks })).toEqual(['Ulla + Jon']);
    expect(await pairsOf([{ ...ulla, requests: ['Ida'] }, first, second], { tracks })).toEqual([
      'Ulla + Jon',
    ]);
    expect(await pairsOf([ulla, first, second], { tracks: tracks.toReversed() })).toEqual(['Ulla + Ida']);
  });

  test('within a track the better fit goes first, and no track comes last', async () => {
    expect(await pairsOf([ulla, { ...first, track: 'Outside' }, second], { tracks })).toEqual(['Ulla + Ida']);
    expect(await pairsOf([ulla, first, { ...ida, track: '' }], { tracks })).toEqual(['Ulla + Jon']);
  });

  test('no track goes before a rule', async () => {
    expect(await pairsOf([{ ...ulla, avoid: ['Jon'] }, first, second], { tracks })).toEqual(['Ulla + Ida']);
  });
});

describe('what matters most', () => {
  /** Both mentors meet half of the wishes: one the skills, one the goal. */
  const teacher = mentor('Tea', { teaches: [python], helpsWith: ['Leadership'] });
  const helper = mentor('Hal', { teaches: [sql], helpsWith: ['Interviews'] });
  const seeker = mentee('Ida', { learns: [python], goals: ['Interviews'] });
  const equal = { weights: { skills: 20, goals: 20, background: 0, logistics: 0 } };

  test.each([
    ['skills', 'Tea + Ida'],
    ['goals', 'Hal + Ida'],
  ] as const)('%s count double for who says so', async (matters, paired) => {
    expect(await pairsOf([teacher, helper, { ...seeker, matters: [matters] }], equal)).toEqual([paired]);
  });

  test('double is exactly twice the weight, and of that person alone', async () => {
    const doubled = await pair([teacher, helper, { ...seeker, matters: ['goals'] }], equal);
    const weighed = await pair([teacher, helper, seeker], { weights: { ...equal.weights, goals: 40 } });
    const plain = await pair([teacher, helper, seeker], equal);
    const scores = (cohort: typeof doubled, side: 'menteeScore' | 'mentorScore') =>
      scoresOf(cohort).map((pairOfPeople) => pairOfPeople[side]);
    expect(scores(doubled, 'menteeScore')).toEqual(scores(weighed, 'menteeScore'));
    expect(scores(doubled, 'mentorScore')).toEqual(scores(plain, 'mentorScore'));
  });
});

describe('the organiser’s own pairs', () => {
  test('together goes before everything, also before what the two wish', async () => {
    const together = [{ mentee: 'Jon', mentor: 'Ulla' }];
    expect(await pairsOf([ulla, vera, ida, jon], { together })).toEqual(['Ulla + Jon', 'Vera + Ida']);
    const unwilling = { ...jon, avoid: ['Ulla'], requests: ['Vera'] };
    expect(await pairsOf([ulla, vera, ida, unwilling], { together })).toEqual(['Ulla + Jon', 'Vera + Ida']);
  });

  test('apart is about this mentee with this mentor, and not the other way round', async () => {
    expect(await pairsOf([ulla, ida], { apart: [{ mentee: 'Ida', mentor: 'Ulla' }] })).toEqual([]);
    expect(await pairsOf([ulla, vera, ida], { apart: [{ mentee: 'Ida', mentor: 'Ulla' }] })).toEqual([
      'Vera + Ida',
    ]);
    expect(await pairsOf([ulla, vera, ida, jon], { apart: [{ mentee: 'Jon', mentor: 'Ulla' }] })).toEqual([
      'Ulla + Ida',
      'Vera + Jon',
    ]);
  });
});
