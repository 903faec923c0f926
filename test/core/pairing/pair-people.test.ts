import { describe, expect, test } from 'vitest';

import { amina, grace, mentee, mentor, omar, skill, tomas } from '../../cast.js';
import { namePairs, pair, tryToPair } from './pair.js';

describe('pairPeople', () => {
  test('pairs people by what they teach and want', async () => {
    expect(namePairs(await pair([amina, tomas, grace, omar]))).toEqual([
      'Amina Yusuf + Grace Oyelaran',
      'Tomás Herrera + Omar Haddad',
    ]);
  });

  test('never pairs anybody with themselves', async () => {
    const both = mentor('Vesa Manninen', {
      isMentee: true,
      teaches: [skill('Python')],
      learns: [skill('Python')],
    });
    const cohort = await pair([both]);
    expect(cohort.pairings).toEqual([]);
    expect(cohort.unmatched.map(({ role }) => role)).toEqual(['mentee', 'mentor']);
  });

  test('gives nobody more mentees than seats, and says who lost and why', async () => {
    const others = ['Ida', 'Jon', 'Kai'].map((name) =>
      mentee(name, { learns: [skill('Python'), skill('SQL')] }),
    );
    const cohort = await pair([amina, ...others]);
    expect(cohort.pairings).toHaveLength(1);
    const reasons = cohort.unmatched.map(({ reason }) => reason);
    expect(new Set(reasons)).toEqual(
      new Set(['The only mentor who would suit is full, with somebody who suited them equally well.']),
    );
    expect(cohort.pairings[0]?.reviews).toContain('lottery');
  });

  test('another lottery can decide a tie otherwise, and nothing else', async () => {
    const twins = ['Ida', 'Jon', 'Kai', 'Lea'].map((name) => mentee(name, { learns: [skill('Python')] }));
    const winners = new Set<string>();
    for (const lottery of ['a', 'b', 'c', 'd', 'e', 'f']) {
      winners.add(namePairs(await pair([amina, ...twins], { lottery })).join());
    }
    expect(winners.size).toBeGreaterThan(1);
    expect([...winners].every((winner) => winner.startsWith('Amina Yusuf + '))).toBe(true);
  });

  test('a track that goes first takes the seat from a better fit, and the pair is marked', async () => {
    const perfect = mentee('Ida', { learns: [skill('Python'), skill('SQL')], track: 'Outside' });
    const partly = mentee('Jon', { learns: [skill('Python'), skill('Rust'), skill('Go')], track: 'Academy' });
    const cohort = await pair([amina, perfect, partly], { tracks: ['Academy', 'Outside'] });
    expect(namePairs(cohort)).toEqual(['Amina Yusuf + Jon']);
    expect(cohort.pairings[0]?.reviews).toContain('track');
    expect(cohort.unmatched[0]?.reason).toBe(
      'The only mentor who would suit is full, with somebody whose track goes first.',
    );
  });

  test('a request goes before a better fit', async () => {
    const requesting = mentor('Amina Yusuf', { ...amina, requests: ['Jon'] });
    const perfect = mentee('Ida', { learns: [skill('Python'), skill('SQL')] });
    const wanted = mentee('Jon', { learns: [skill('Python'), skill('Rust')] });
    expect(namePairs(await pair([requesting, perfect, wanted]))).toEqual(['Amina Yusuf + Jon']);
  });

  test('pairs put together by the organiser come first, and a rule they break is marked', async () => {
    const cohort = await pair([amina, tomas, grace, omar], {
      together: [{ mentee: 'omar.haddad@example.org', mentor: 'Amina Yusuf' }],
    });
    expect(namePairs(cohort)).toEqual(['Amina Yusuf + Omar Haddad']);
    expect(cohort.pairings[0]).toMatchObject({
      status: 'fixed',
      menteeChoice: null,
      reviews: expect.arrayContaining(['against-rule']),
    });
    expect(cohort.upperBound).toBe(1);
  });

  test('people kept apart are not paired', async () => {
    const apart = [{ mentee: 'grace.oyelaran@example.org', mentor: 'amina.yusuf@example.org' }];
    expect(namePairs(await pair([amina, grace], { apart }))).toEqual([]);
  });

  test.each([
    ['somebody unknown', [{ mentee: 'Nobody', mentor: 'Amina Yusuf' }], 'fixed-person-unknown'],
    ['a mentor as mentee', [{ mentee: 'Tomás Herrera', mentor: 'Amina Yusuf' }], 'fixed-person-unknown'],
    [
      'too many for the seats',
      [
        { mentee: 'Grace Oyelaran', mentor: 'Amina Yusuf' },
        { mentee: 'Omar Haddad', mentor: 'Amina Yusuf' },
      ],
      'fixed-mentor-overfilled',
    ],
    [
      'one mentee twice',
      [
        { mentee: 'Grace Oyelaran', mentor: 'Amina Yusuf' },
        { mentee: 'Grace Oyelaran', mentor: 'Tomás Herrera' },
      ],
      'fixed-mentee-twice',
    ],
  ])('%s in "together" is an error before anything is matched', async (_case, together, code) => {
    const { cohort, diagnostics } = await tryToPair([amina, tomas, grace, omar], { together });
    expect(cohort).toBeNull();
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  });

  test('the same pair together and apart is an error', async () => {
    const named = [{ mentee: 'Grace Oyelaran', mentor: 'Amina Yusuf' }];
    const { diagnostics } = await tryToPair([amina, grace], { together: named, apart: named });
    expect(diagnostics.map(({ code }) => code)).toEqual(['fixed-and-apart']);
  });

  test('who named nothing to match on is listed for the organiser to ask', async () => {
    const cohort = await pair([amina, mentee('Lucía', { goals: ['Not sure yet'] })]);
    expect(cohort.unmatched[0]?.reason).toContain('named nothing to match on');
    expect(cohort.unmatched[0]?.remedy).toContain('Ask');
  });

  test('works without mentors, without mentees, and without anybody', async () => {
    expect((await pair([])).pairings).toEqual([]);
    expect((await pair([grace])).unmatched[0]?.reason).toBe('There is no mentor among the sign-ups.');
    expect((await pair([amina])).unmatched[0]?.reason).toBe(
      '1 of 1 seat free: there is no mentee among the sign-ups.',
    );
  });
});
