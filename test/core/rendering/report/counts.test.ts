import { describe, expect, test } from 'vitest';
import type { Pairing } from '../../../../src/core/pairing/pairing.js';
import { countChoices } from '../../../../src/core/rendering/report/counts/count-choices.js';
import { countPoints } from '../../../../src/core/rendering/report/counts/count-points.js';
import { amina, grace, mentee, mentor, omar, skill, tomas } from '../../../cast.js';
import { pair } from '../../pairing/pair.js';
import { reportOf } from './report-of.js';

const zofia = mentee('Zofia Nowak', { learns: [skill('Haskell')] });
const idle = mentor('Ines Duarte', { teaches: [skill('Cobol')], capacity: 3 });

describe('the headline', () => {
  test('counts people, seats, pairs and first choices, and names the pair of the fewest points', async () => {
    const { headline, pairs } = await reportOf([amina, tomas, idle, grace, omar, zofia]);
    expect(headline).toMatchObject({
      mentees: 3,
      mentors: 3,
      matchedMentees: 2,
      pairs: 2,
      seats: 6,
      freeSeats: 4,
      firstChoices: 2,
    });
    const points = pairs.pairs.shown.map((entry) => entry.points);
    expect(headline.worstOff).toMatchObject({ mentor: tomas.name, mentee: omar.name });
    expect(headline.worstOff?.points).toBe(Math.min(...points));
  });

  test('names nobody where there are no pairs', async () => {
    expect((await reportOf([zofia])).headline).toMatchObject({ pairs: 0, freeSeats: 0, worstOff: null });
  });
});

describe('points', () => {
  test('fall into bins of five, and 100 into the last', () => {
    const bins = countPoints([0, 4, 5, 95, 99, 100]);
    expect(bins).toHaveLength(20);
    expect(bins[0]).toEqual({ from: 0, to: 4, count: 2 });
    expect(bins[1]).toEqual({ from: 5, to: 9, count: 1 });
    expect(bins[19]).toEqual({ from: 95, to: 100, count: 3 });
  });
});

describe('choices', () => {
  const choicesOf = async (...choices: readonly (number | null)[]) => {
    const cohort = await pair([amina, grace, zofia]);
    const [first] = cohort.pairings;
    if (first === undefined) throw new Error('no pair');
    const pairings = choices.map(
      (choice, place): Pairing => ({
        ...first,
        mentee: { ...grace, key: `${place}` as Pairing['mentee']['key'] },
        menteeChoice: choice,
        mentorChoice: choice,
      }),
    );
    const { mentees } = cohort.preferences;
    return countChoices({ pairings, preferences: { ...cohort.preferences, mentees: mentees.slice(0, 0) } });
  };

  test('are counted by class, gaps included, up to the last that anybody got', async () => {
    const { mentees, mentors } = await choicesOf(1, 1, 4, 5);
    const expected = [
      { label: '1st', count: 2 },
      { label: '2nd', count: 0 },
      { label: '3rd', count: 0 },
      { label: '4–5', count: 2 },
    ];
    expect(mentees).toEqual(expected);
    expect(mentors).toEqual(expected);
  });

  test('outside the rules are no choices', async () => {
    const { mentees } = await choicesOf(null, 120);
    expect(mentees.at(-1)).toEqual({ label: 'unranked', count: 1 });
    expect(mentees.at(-2)).toEqual({ label: '51+', count: 1 });
  });

  test('say how many mentees have nobody, and count a mentee of two mentors once, with the better', async () => {
    const second = mentor('Ben Adler', { teaches: [skill('SQL')] });
    const cohort = await pair([amina, second, grace, zofia], { mentorsPerMentee: 2 });
    expect(cohort.pairings).toHaveLength(2);
    const { mentees, mentors } = countChoices(cohort);
    expect(mentees).toEqual([
      { label: '1st', count: 1 },
      { label: 'nobody', count: 1 },
    ]);
    expect(mentors.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });
});

describe('seats', () => {
  test('are told mentor by mentor, and mentors counted by their mentees', async () => {
    const { seats } = await reportOf([amina, tomas, idle, grace, omar]);
    expect(seats.mentors.shown).toEqual([
      { mentor: 'Amina Yusuf', seats: 1, taken: 1, free: 0 },
      { mentor: 'Ines Duarte', seats: 3, taken: 0, free: 3 },
      { mentor: 'Tomás Herrera', seats: 2, taken: 1, free: 1 },
    ]);
    expect(seats.classes).toEqual([
      { mentees: 0, full: 0, withRoom: 1 },
      { mentees: 1, full: 1, withRoom: 1 },
    ]);
  });
});

describe('skills', () => {
  test('are told with demand, supply and the gap, the worst supplied first', async () => {
    const wanting = [grace, mentee('Nils Berg', { learns: [skill('Python')] })];
    const { skills } = await reportOf([amina, ...wanting, zofia]);
    expect(skills.skills.shown).toEqual([
      { skill: 'Python', wantedBy: 2, taughtBy: 1, seats: 1, gap: 1 },
      { skill: 'Haskell', wantedBy: 1, taughtBy: 0, seats: 0, gap: 1 },
      { skill: 'SQL', wantedBy: 1, taughtBy: 1, seats: 1, gap: 0 },
    ]);
  });

  test('in people’s own words are only counted where these may not be quoted', async () => {
    const own = { ...skill('my cousin’s shop'), known: false };
    const people = [amina, mentee('Nils Berg', { learns: [own, skill('SQL')] })];
    const labels = async (...args: Parameters<typeof reportOf>) => {
      const { skills } = await reportOf(...args);
      return [skills.skills.shown.map((entry) => entry.skill), skills.unnamed];
    };
    expect(await labels(people)).toEqual([['my cousin’s shop', 'SQL'], 0]);
    expect(await labels(people, {}, { redact: true })).toEqual([['SQL'], 1]);
    expect(await labels(people, { share: ['name'] })).toEqual([['SQL'], 1]);
  });
});

describe('clocks', () => {
  test('stand from west to east, those who gave none last', async () => {
    const nowhere = mentee('Nils Berg', { learns: [skill('CSS')] });
    const { clocks } = await reportOf([amina, tomas, grace, omar, nowhere], { start: '2026-10-05' });
    expect(clocks.day).toBe('2026-10-05');
    expect(clocks.clocks).toEqual([
      { clock: 'UTC+1', mentees: 1, mentors: 0 },
      { clock: 'UTC+2', mentees: 0, mentors: 1 },
      { clock: 'UTC+3', mentees: 1, mentors: 1 },
      { clock: 'not known', mentees: 1, mentors: 0 },
    ]);
  });

  test('of pairs are told by full hours between them, every class up to the widest', async () => {
    const { clocks } = await reportOf([amina, grace], { start: '2026-10-05' });
    expect(clocks.gaps).toEqual([
      { hours: 0, pairs: 0 },
      { hours: 1, pairs: 0 },
      { hours: 2, pairs: 1 },
    ]);
    const half = { ...grace, timeZone: '-03:30' };
    expect((await reportOf([amina, half])).clocks.clocks[0]?.clock).toBe('UTC−3:30');
  });
});
