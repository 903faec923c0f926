import { describe, expect, test } from 'vitest';

import { rules } from '../../../../src/core/acceptance/rules.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { Programme, RuleSettings } from '../../../../src/core/programme/programme.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { mentee, mentor, skill } from '../../../cast.js';
import { pair } from '../pair.js';

const python = skill('Python');
const ida = mentee('Ida', { learns: [python] });
const ulla = mentor('Ulla', { teaches: [python] });

/** Everybody listed without a pair: name to reason and remedy. */
async function explain(people: readonly Person[], settings: Partial<Programme> = {}) {
  const { unmatched } = await pair(people, settings);
  return new Map(
    unmatched.map(({ person, role, reason, remedy }) => [`${person.name} (${role})`, { reason, remedy }]),
  );
}

const only = (changed: Partial<RuleSettings>): Partial<Programme> => ({
  rules: { ...defaultProgramme.rules, ...changed },
});

const evening = [{ start: 1080, end: 1200 }];
const morning = [{ start: 480, end: 600 }];

/** For each rule, two people whom it alone keeps apart. */
const refusals = {
  apart: [ulla, ida, { apart: [{ mentee: 'Ida', mentor: 'Ulla' }] }],
  avoid: [ulla, { ...ida, avoid: ['Ulla'] }, {}],
  must: [ulla, { ...ida, seeks: [{ wanted: 'a woman', must: true }] }, {}],
  takes: [{ ...ulla, takes: ['advanced' as const] }, { ...ida, stage: 'beginner' as const }, {}],
  manager: [ulla, { ...ida, manager: 'Ulla' }, {}],
  organisation: [
    { ...ulla, organisation: 'Acme' },
    { ...ida, organisation: 'Acme' },
    only({ differentOrganisation: true }),
  ],
  seniority: [{ ...ulla, seniorityYears: 3 }, { ...ida, seniorityYears: 2 }, only({ minSeniorityGap: 3 })],
  language: [{ ...ulla, languages: ['Finnish'] }, { ...ida, languages: ['Arabic'] }, {}],
  'time-zone': [
    { ...ulla, timeZone: 'Europe/Helsinki' },
    { ...ida, timeZone: 'Asia/Tokyo' },
    only({ maxTimeZoneHours: 3 }),
  ],
  'shared-minutes': [{ ...ulla, availability: evening }, { ...ida, availability: morning }, {}],
  'minimum-score': [ulla, { ...ida, learns: ['Python', 'A', 'B', 'C', 'D', 'E'].map(skill) }, {}],
} satisfies Record<string, readonly [Person, Person, Partial<Programme>]>;

describe('a mentee whom one rule keeps from the only mentor who could help', () => {
  test.each([
    [
      'apart',
      'the organiser keeps them apart',
      'See whether the entry under "apart" in mentorship.yaml still holds.',
    ],
    [
      'avoid',
      'one of them asked not to be paired with the other',
      'Look for somebody else; who asked for this need not give a reason.',
    ],
    [
      'must',
      'one of them insists on a kind of person that the other is not known to be',
      'Ask whether this is a must or a wish.',
    ],
    [
      'takes',
      'the mentor takes mentees of another stage',
      'Ask the mentor whether another stage would do, or the mentee which stage they are at.',
    ],
    ['manager', 'one of them is the other’s manager', 'Look for somebody from another team.'],
    [
      'organisation',
      'both work for the same organisation',
      'Look for somebody from elsewhere, or do without "differentOrganisation" in mentorship.yaml.',
    ],
    [
      'seniority',
      'the mentor is not far enough ahead in years of experience',
      'Look for somebody with more years, or lower "minSeniorityGap" in mentorship.yaml.',
    ],
    ['language', 'there is no language in common', 'Ask which other languages they could meet in.'],
    [
      'time-zone',
      'the time zones are too far apart',
      'Look for somebody nearer, or raise "maxTimeZoneHours" in mentorship.yaml.',
    ],
    [
      'shared-minutes',
      'there are too few hours in common',
      'Ask for other hours, or lower "minSharedMinutes" in mentorship.yaml.',
    ],
    [
      'minimum-score',
      'the mentor would suit the mentee too little',
      'Ask what else would be welcome, or lower "minimumScore" in mentorship.yaml.',
    ],
  ] as const)('%s: both are told why, and what would help', async (rule, clause, remedy) => {
    const [mentorPerson, menteePerson, settings] = refusals[rule];
    const told = await explain([mentorPerson, menteePerson], settings);
    expect(told.get('Ida (mentee)')).toEqual({
      reason: `One mentor offers something that this person asked for, but the two cannot be paired, because ${clause}.`,
      remedy,
    });
    expect(told.get('Ulla (mentor)')).toEqual({
      reason: `1 of 1 seat free: one mentee asked for something that this person offers, but the two cannot be paired, because ${clause}.`,
      remedy,
    });
  });

  test('every rule is told here, but those that are told otherwise', () => {
    const told = [...Object.keys(refusals), 'oneself', 'common-ground', 'history'];
    expect(rules.map(({ id }) => id).sort()).toEqual(told.sort());
  });
});

describe('a mentee whom no rule lets meet anybody', () => {
  test('hears what nobody offers', async () => {
    const told = await explain([
      ulla,
      mentee('Jon', { learns: [skill('ABAP'), skill('Rust')], goals: ['Interviews'] }),
    ]);
    expect(told.get('Jon (mentee)')).toEqual({
      reason: 'No mentor offers anything that this person asked for.',
      remedy: 'Look for a mentor who teaches ABAP or Rust, or helps with interviews.',
    });
    expect(told.get('Ulla (mentor)')).toEqual({
      reason: '1 of 1 seat free: no mentee asked for anything that this person offers.',
      remedy: 'Ask what else they could teach or help with, or keep the room for late sign-ups.',
    });
  });

  test('hears of at most three skills, and of topics where no skill was named', async () => {
    const many = mentee('Jon', { learns: ['A', 'B', 'C', 'D'].map(skill) });
    expect((await explain([ulla, many])).get('Jon (mentee)')?.remedy).toBe(
      'Look for a mentor who teaches A, B or C.',
    );
    const topics = mentee('Jon', { goals: ['Interviews'] });
    expect((await explain([ulla, topics])).get('Jon (mentee)')?.remedy).toBe(
      'Look for a mentor who helps with interviews.',
    );
    const kind = mentee('Jon', { seeks: [{ wanted: 'a woman', must: false }] });
    expect((await explain([ulla, kind])).get('Jon (mentee)')?.remedy).toBe(
      'Look for a mentor who offers what they asked for.',
    );
  });

  test('hears of as few rules as explain all, first the one to relax', async () => {
    const finnish = ['Vera', 'Wilma'].map((name) =>
      mentor(name, { teaches: [python], languages: ['Finnish'] }),
    );
    const kept = mentor('Xenia', { teaches: [python], languages: ['Arabic'] });
    const stranger = mentor('Yrsa', { teaches: [skill('Rust')], languages: ['Finnish'] });
    const asking = { ...ida, languages: ['Arabic'], avoid: ['Xenia', 'Vera'] };
    expect((await explain([...finnish, kept, stranger, asking])).get('Ida (mentee)')).toEqual({
      reason:
        '3 mentors offer something that this person asked for, but no such pair is allowed, because one of them asked not to be paired with the other or there is no language in common.',
      remedy: 'Look for somebody else; who asked for this need not give a reason.',
    });
  });

  test('hears first of the rule that alone keeps somebody away, though others refuse more', async () => {
    const strict = ['Vera', 'Wilma'].map((name) =>
      mentor(name, { teaches: [python], seeks: [{ wanted: 'a woman', must: true }] }),
    );
    const finnish = mentor('Xenia', { teaches: [python], languages: ['Finnish'] });
    const told = await explain([...strict, finnish, { ...ida, avoid: ['Vera', 'Wilma'] }]);
    expect(told.get('Ida (mentee)')).toEqual({
      reason:
        '3 mentors offer something that this person asked for, but no such pair is allowed, because there is no language in common or one of them asked not to be paired with the other.',
      remedy: 'Ask which other languages they could meet in.',
    });
  });

  test('who named nothing to match on is told so only while common ground is asked for', async () => {
    const silent = mentee('Jon', { goals: ['Not sure yet'], languages: ['Arabic'] });
    expect((await explain([ulla, silent])).get('Jon (mentee)')).toEqual({
      reason:
        'This person named nothing to match on: no skill, and no goal that says what help they look for.',
      remedy: 'Ask what they hope for, add it under "people" in mentorship.yaml, and match again.',
    });
    expect((await explain([ulla, silent], only({ commonGround: false }))).get('Jon (mentee)')?.reason).toBe(
      'One mentor signed up, but the two cannot be paired, because there is no language in common.',
    );
  });

  test('who is alone with themselves is told so', async () => {
    const both = mentor('Ulla', { isMentee: true, teaches: [python], learns: [python] });
    expect(await explain([both])).toEqual(
      new Map([
        [
          'Ulla (mentee)',
          { reason: 'There is no other mentor among the sign-ups.', remedy: 'Look for mentors first.' },
        ],
        [
          'Ulla (mentor)',
          {
            reason: '1 of 1 seat free: there is no other mentee among the sign-ups.',
            remedy: 'Look for mentees first.',
          },
        ],
      ]),
    );
  });
});

describe('a mentee whose mentors are full', () => {
  const jon = mentee('Jon', { learns: [python] });
  const half = mentee('Kai', { learns: [python, skill('Rust')] });
  const seat = 'One more seat with a mentor who teaches Python would help.';

  test('lost to somebody who suited better', async () => {
    expect((await explain([ulla, ida, half])).get('Kai (mentee)')).toEqual({
      reason: 'The only mentor who would suit is full, with somebody who suited them better.',
      remedy: seat,
    });
  });

  test('lost a tie', async () => {
    const told = await explain([ulla, ida, jon]);
    expect([...told.values()]).toEqual([
      {
        reason: 'The only mentor who would suit is full, with somebody who suited them equally well.',
        remedy: seat,
      },
    ]);
  });

  test('shares the hope for a seat with others who wait', async () => {
    const told = await explain([ulla, ida, jon, half]);
    expect(told.size).toBe(2);
    const shared = seat.replace('help.', 'help this person, or somebody else who waits.');
    expect([...told.values()].map(({ remedy }) => remedy)).toEqual([shared, shared]);
  });

  test('lost to somebody whom the mentor asked for', async () => {
    expect((await explain([{ ...ulla, requests: ['Kai'] }, ida, half])).get('Ida (mentee)')?.reason).toBe(
      'The only mentor who would suit is full, with somebody whom they asked for.',
    );
  });

  test('lost to an earlier track', async () => {
    const people = [ulla, { ...ida, track: 'Outside' }, { ...half, track: 'Academy' }];
    expect((await explain(people, { tracks: ['Academy', 'Outside'] })).get('Ida (mentee)')?.reason).toBe(
      'The only mentor who would suit is full, with somebody whose track goes first.',
    );
  });

  test.each([
    ['worse', half],
    ['equally good', jon],
    ['refused by a rule', { ...half, languages: ['Klingon'] }],
  ])('lost to a %s mentee whom the organiser put there', async (_case, fixed) => {
    const together = [{ mentee: fixed.name, mentor: 'Ulla' }];
    expect((await explain([ulla, ida, fixed], { together })).get('Ida (mentee)')?.reason).toBe(
      'The only mentor who would suit is full, with somebody whom you put together with them.',
    );
  });

  test('a better mentee whom the organiser put there suited better all the same', async () => {
    const together = [{ mentee: 'Ida', mentor: 'Ulla' }];
    expect((await explain([ulla, ida, half], { together })).get('Kai (mentee)')?.reason).toBe(
      'The only mentor who would suit is full, with somebody who suited them better.',
    );
  });

  test('counts mentors, and the people who hold their seats', async () => {
    const two = { ...ulla, capacity: 2 };
    expect((await explain([two, ida, jon, half])).get('Kai (mentee)')?.reason).toBe(
      'The only mentor who would suit is full, with people who suited them better.',
    );
    const vera = mentor('Vera', { teaches: [python] });
    expect((await explain([ulla, vera, ida, jon, half])).get('Kai (mentee)')?.reason).toBe(
      'Both mentors who would suit are full, with people who suited them better.',
    );
    const wilma = mentor('Wilma', { teaches: [python] });
    const lea = mentee('Lea', { learns: [python] });
    expect((await explain([ulla, vera, wilma, ida, jon, lea, half])).get('Kai (mentee)')?.reason).toBe(
      'All 3 mentors who would suit are full, with people who suited them better.',
    );
  });

  test('tells of each kind of rival once', async () => {
    const vera = mentor('Vera', { teaches: [python], requests: ['Lea'] });
    const lea = mentee('Lea', { learns: [python, skill('A'), skill('B')] });
    const told = await explain([ulla, vera, ida, jon, lea]);
    expect([...told.values()].map(({ reason }) => reason)).toEqual([
      'Both mentors who would suit are full, with people who suited them equally well or whom they asked for.',
    ]);
  });

  test('where no skill is taught that was wanted, any such mentor would help', async () => {
    const asking = { goals: ['Interviews'] };
    const helper = mentor('Ulla', { helpsWith: ['Interviews'] });
    const told = await explain([helper, mentee('Ida', asking), mentee('Jon', asking)]);
    expect([...told.values()][0]?.remedy).toBe('One more seat with such a mentor would help.');
  });
});

describe('a mentor with free seats', () => {
  test('hears when everybody who would suit has a mentor', async () => {
    expect((await explain([{ ...ulla, capacity: 3 }, ida])).get('Ulla (mentor)')).toEqual({
      reason: '2 of 3 seats free: every mentee who would suit has a mentor already.',
      remedy: 'Good to have for late sign-ups and for pairs that end early.',
    });
  });

  test('hears when nobody signed up', async () => {
    expect((await explain([ulla])).get('Ulla (mentor)')).toEqual({
      reason: '1 of 1 seat free: there is no mentee among the sign-ups.',
      remedy: 'Look for mentees first.',
    });
    expect((await explain([ida])).get('Ida (mentee)')).toEqual({
      reason: 'There is no mentor among the sign-ups.',
      remedy: 'Look for mentors first.',
    });
  });

  test('is not listed once every seat is taken', async () => {
    expect([...(await explain([ulla, ida])).keys()]).toEqual([]);
  });
});
