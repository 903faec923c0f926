import fc from 'fast-check';
import { expect, test } from 'vitest';

import { FIELD_NAMES } from '../../../src/core/programme/field-names.js';
import type { Person } from '../../../src/core/signups/person.js';
import type { SignupsReading } from '../../../src/core/signups/signups-reading.js';
import { runs } from '../../runs.js';
import { read, sheet } from './sheet.js';

const TITLES = [
  'Timestamp',
  'Name',
  'Email',
  'Role',
  'What can you teach?',
  'What would you like to learn?',
  'Goals',
  'Capacity',
  'Time zone',
  'Languages',
  'Do you agree that your data is used?',
  'Status',
];

const minute = (index: number): string =>
  `2026-09-05 ${10 + Math.floor(index / 60)}:${String(index % 60).padStart(2, '0')}`;

/** Answers as people give them, some of them wrong. */
const row = fc.tuple(
  fc.nat({ max: 200 }).map(minute),
  fc.constantFrom('Amina Yusuf', 'Grace Oyelaran', 'Omar Haddad', ''),
  fc.constantFrom('amina@example.org', 'GRACE@example.org', 'omar@example.org', 'omar@', ''),
  fc.constantFrom('Mentor', 'Mentee', 'Both', 'mentor, mentee', 'Banana', ''),
  fc.constantFrom('Python, SQL', 'Jobs, CVs and interviews', 'Kotlin;Go', 'kotlin', ''),
  fc.constantFrom('Python', 'Data (SQL, R), Git', 'Pyhton', 'N/A'),
  fc.constantFrom('Changing career, Interviews', 'I want to move, and soon.', ''),
  fc.constantFrom('2', '1-2', 'Two', '500', 'Maybe', ''),
  fc.constantFrom('Helsinki', 'IST', 'UTC+2', ''),
  fc.constantFrom('English, Finnish', 'Klingonese', ''),
  fc.constantFrom('Yes', 'Yes', 'Yes', 'No', ''),
  fc.constantFrom('approved', 'approved', 'refunded', ''),
);

/** A reading without what may hang on the rows' order: places, and which answers are shown as samples. */
function withoutPlaces(reading: SignupsReading): unknown {
  const counts = Object.entries(reading.leftOut).map(([why, places]) => [why, places.length]);
  return {
    people: reading.people.map((person) => ({ ...person, places: person.places.length })),
    columns: reading.columns.map((columns) => columns.map((column) => ({ ...column, samples: [] }))),
    diagnostics: reading.diagnostics
      .map(({ code, message, place, related }) =>
        JSON.stringify([code, message, place?.column, related.length]),
      )
      .sort(),
    counts,
    unknownSkills: reading.unknownSkills,
  };
}

test('the order of the rows changes nothing but places', () => {
  const shuffled = fc
    .uniqueArray(row, { maxLength: 14, selector: ([stamp]) => stamp })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      expect(withoutPlaces(read(sheet(TITLES, others)))).toEqual(withoutPlaces(read(sheet(TITLES, rows))));
    }),
    runs(300),
  );
});

test('the order of rows without time stamps changes nothing but places either', () => {
  const shuffled = fc
    .array(row, { maxLength: 10 })
    .map((rows) => rows.map(([, ...cells]) => cells))
    .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      const header = TITLES.slice(1);
      expect(withoutPlaces(read(sheet(header, others)))).toEqual(withoutPlaces(read(sheet(header, rows))));
    }),
    runs(300),
  );
});

test('every row is a person, a reason, or a problem', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const { people, leftOut, diagnostics } = read(sheet(TITLES, rows));
      const seen = [
        ...people.flatMap(({ places }) => places),
        ...Object.values(leftOut).flat(),
        ...diagnostics.flatMap(({ place, related }) => [...(place === null ? [] : [place]), ...related]),
      ].map((place) => place.row);
      for (const index of rows.keys()) expect(seen).toContain(index + 2);
    }),
    runs(100),
  );
});

test('whatever a table holds, reading it never throws', () => {
  const title = fc.oneof(
    fc.constantFrom(
      ...FIELD_NAMES,
      ...TITLES,
      'As a mentor, what can you teach?',
      'Free? [Monday]',
      'Second choice',
      '__proto__',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const cell = fc.oneof(
    fc.constantFrom(
      'Mentor',
      'Yes',
      '1/2/2026',
      '__proto__',
      'constructor',
      '2 hours',
      'Tue 25-99',
      'a;b;',
      '(((',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom('(', ')', ',', ';', '\n', ' ', '1', '-', ':', 'a', '@', '.'),
      maxLength: 60,
    }),
  );
  const table = fc
    .uniqueArray(title, { maxLength: 8 })
    .chain((header) =>
      fc
        .array(fc.array(cell, { minLength: header.length, maxLength: header.length }), { maxLength: 6 })
        .map((rows) => sheet(header, rows)),
    );
  fc.assert(
    fc.property(fc.array(table, { maxLength: 2 }), (tables) => {
      const reading = read(tables);
      const keys = reading.people.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)].sort((a, b) => (a < b ? -1 : 1)));
    }),
    runs(500),
  );
});

test('people written to a plain file are read back the same', () => {
  const skills = fc.uniqueArray(fc.constantFrom('Python', 'SQL', 'R', 'Go', 'C++', 'Rust', 'Kotlin'), {
    maxLength: 4,
  });
  const topics = fc.uniqueArray(fc.constantFrom('Changing career', 'Interviews, CVs', 'First job'), {
    maxLength: 3,
  });
  const anybody = fc.record({
    pronouns: fc.constantFrom('', 'she/her'),
    jobTitle: fc.constantFrom('', 'Data engineer'),
    organisation: fc.constantFrom('', 'Example Ltd'),
    background: fc.constantFrom('', 'Teacher, then engineer; now here.', 'two\nlines', 'Ünï “quoted” 🙂'),
    timeZone: fc.constantFrom(null, 'Europe/Helsinki', '+05:30', 'UTC'),
    languages: fc.uniqueArray(fc.constantFrom('English', 'Finnish', 'Arabic'), { maxLength: 3 }),
    minutesPerMonth: fc.constantFrom(null, 15, 60, 1000),
    seniorityYears: fc.constantFrom(null, 0, 12),
    identity: fc.uniqueArray(fc.constantFrom('woman', 'first in family'), { maxLength: 2 }),
    avoid: fc.uniqueArray(fc.constantFrom('Amina Yusuf', 'omar@example.org'), { maxLength: 2 }),
  });
  const mentor = fc.record({
    teaches: skills,
    helpsWith: topics,
    capacity: fc.integer({ min: 1, max: 100 }),
  });
  const mentee = fc.record({
    learns: skills,
    goals: topics,
    stage: fc.constantFrom(null, 'beginner', 'advanced'),
  });
  const person = fc.oneof(
    fc.tuple(fc.constant('Mentor'), anybody, mentor, fc.constant(null)),
    fc.tuple(fc.constant('Mentee'), anybody, fc.constant(null), mentee),
    fc.tuple(fc.constant('Both'), anybody, mentor, mentee),
  );
  fc.assert(
    fc.property(fc.array(person, { maxLength: 9 }), (people) => {
      const written = people.map(([role, ...parts], index) => ({
        name: `Person ${'abcdefghi'.charAt(index)}`,
        email: `person.${index}@example.org`,
        role,
        fields: { ...parts[0], ...parts[1], ...parts[2] },
      }));
      const rows = written.map(({ name, email, role, fields }) => [
        name,
        email,
        role,
        ...FIELDS.map((field) => writeCell(new Map(Object.entries(fields)).get(field))),
      ]);
      const reading = read(sheet(['name', 'email', 'role', ...FIELDS.map(titleOf)], rows));
      const readBack = reading.people.map((read, index) => ({
        name: read.name,
        email: read.email,
        role: read.isMentor ? (read.isMentee ? 'Both' : 'Mentor') : 'Mentee',
        fields: onlyAsked(read, Object.keys(written[index]?.fields ?? {})),
      }));
      expect(readBack).toEqual(written);
    }),
    runs(300),
  );
});

const FIELDS = [
  ...['pronouns', 'jobTitle', 'organisation', 'background', 'timeZone', 'languages', 'minutesPerMonth'],
  ...['seniorityYears', 'identity', 'avoid', 'teaches', 'helpsWith', 'capacity', 'learns', 'goals', 'stage'],
];

function titleOf(field: string): string {
  return field === 'seniorityYears' ? 'seniority' : field;
}

function writeCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.map((item) => `${item};`).join('') : String(value);
}

function onlyAsked(person: Person, fields: readonly string[]): unknown {
  const read = new Map<string, unknown>(Object.entries(person));
  const labels = (skills: Person['teaches']): readonly string[] => skills.map(({ label }) => label);
  read.set('teaches', labels(person.teaches)).set('learns', labels(person.learns));
  return Object.fromEntries(fields.map((field) => [field, read.get(field)]));
}
