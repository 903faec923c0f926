import fc from 'fast-check';

import type { Person, PersonKey } from '../../../src/core/signups/person.js';
import type { WeeklyHours } from '../../../src/core/signups/weekly-hours.js';
import { mentee, mentor, skill } from '../../cast.js';

const SKILLS = ['Python', 'SQL', 'PostgreSQL', 'React', 'Vue', 'TypeScript', 'Rust', 'Go'].map(skill);

const TEXTS = [
  'Changing career',
  'Interviews and CV',
  'Find a first job, build a portfolio',
  'Grow into leadership',
  'Something else altogether: beekeeping',
  'työhaastattelut',
  '学习编程',
];

const BACKGROUNDS = [
  '',
  'Teacher for nine years',
  'Self-taught career changer',
  'Nurse, then a bootcamp',
  'Studied law, moved to Finland',
  'Teacher, self-taught, bootcamp graduate',
];

const KINDS = ['a woman', 'somebody from Syria', 'a career changer', 'not a man'];

export const arbitrarySkill = fc.constantFrom(...SKILLS);

const hours: fc.Arbitrary<WeeklyHours | null> = fc.option(
  fc
    .uniqueArray(fc.nat({ max: 27 }), { minLength: 1, maxLength: 5 })
    .map((quarters) =>
      quarters
        .sort((a, b) => a - b)
        .map((quarter) => ({ start: quarter * 360 + 60, end: quarter * 360 + 300 })),
    ),
);

const shared = fc.record({
  background: fc.constantFrom(...BACKGROUNDS),
  organisation: fc.constantFrom('', 'Acme', 'ACME '),
  manager: fc.constantFrom('', 'Person1', 'p2@example.org'),
  identity: fc.subarray(['woman', 'man', 'non-binary']),
  culture: fc.subarray(['Syria', 'Finland']),
  seeks: fc.array(fc.record({ wanted: fc.constantFrom(...KINDS), must: fc.boolean() }), { maxLength: 2 }),
  seniorityYears: fc.option(fc.nat({ max: 20 })),
  timeZone: fc.constantFrom(null, 'Europe/Helsinki', 'America/New_York', '+05:30'),
  availability: hours,
  languages: fc.subarray(['English', 'Finnish', 'Arabic']),
  formats: fc.subarray(['chat', 'calls', 'resources'] as const),
  minutesPerMonth: fc.constantFrom(null, 0, 30, 60, 240),
  avoid: fc.subarray(['Person1', 'p3@example.org']),
  matters: fc.subarray(['skills', 'goals', 'background', 'logistics'] as const),
});

const menteeFields = fc.record({
  learns: fc.uniqueArray(arbitrarySkill, { maxLength: 5 }),
  learnsRanked: fc.boolean(),
  goals: fc.array(fc.constantFrom(...TEXTS), { maxLength: 2 }),
  stage: fc.constantFrom(null, 'beginner', 'advanced'),
} as const);

const mentorFields = fc.record({
  teaches: fc.uniqueArray(arbitrarySkill, { maxLength: 5 }),
  helpsWith: fc.array(fc.constantFrom(...TEXTS), { maxLength: 3 }),
  jobTitle: fc.constantFrom('', 'Data engineer', 'Bee keeper'),
  takes: fc.subarray(['beginner', 'intermediate', 'advanced'] as const),
  capacity: fc.integer({ min: 1, max: 3 }),
});

type Fields = Partial<Person>;

export const arbitraryMentee: fc.Arbitrary<Person> = fc
  .tuple(shared, menteeFields)
  .map(([common, own]: readonly [Fields, Fields]) => mentee('Mentee', { ...common, ...own }));

export const arbitraryMentor: fc.Arbitrary<Person> = fc
  .tuple(shared, mentorFields)
  .map(([common, own]: readonly [Fields, Fields]) => mentor('Mentor', { ...common, ...own }));

/** Up to four mentees and four mentors with names and addresses of their own. */
export const arbitraryPeople: fc.Arbitrary<readonly Person[]> = fc
  .tuple(
    fc.array(arbitraryMentee, { minLength: 1, maxLength: 4 }),
    fc.array(arbitraryMentor, { minLength: 1, maxLength: 4 }),
  )
  .map(([mentees, mentors]) =>
    [...mentees, ...mentors].map((person, place) => ({
      ...person,
      key: `p${place}@example.org` as PersonKey,
      name: `Person${place}`,
      email: `p${place}@example.org`,
    })),
  );
