import { describe, expect, test } from 'vitest';

import type { Place } from '../../src/core/diagnostics/place.js';
import type { Person } from '../../src/core/signups/person.js';
import type { SignupsReading } from '../../src/core/signups/signups-reading.js';
import { type ExpectedPerson, type FormExample, formExamples, readFormFile } from './form-example.js';
import {
  answered,
  type PlainFields,
  plainDetails,
  plainIdentity,
  plainLogistics,
  plainSkills,
  plainTopics,
} from './plain-fields.js';
import { type CohortFile, readCohort, skillList } from './read-cohort.js';

describe.each(formExamples)('$folder', (example) => {
  const people = Object.entries(example.people);

  test('everybody is read, and nobody else', async () => {
    const reading = await readExample(example);
    expect(reading.people.map(({ key }) => key)).toEqual(people.map(([key]) => key).sort());
  });

  test('names, addresses and roles', async () => {
    await compare(example, plainIdentity, ([key, { name, email, roles }]) => ({
      name,
      email: email ?? (key.includes('@') ? key : null),
      roles,
    }));
  });

  test('skills taught and wanted', async () => {
    await compare(example, plainSkills, ([, person]) => {
      const wishes = skillsOf(person['learns']);
      const ranked = example.ranked === true;
      return answered({
        teaches: skillsOf(person['teaches']).toSorted(),
        learns: ranked ? wishes : wishes.toSorted(),
        ranked: ranked && wishes.length > 0,
      });
    });
  });

  test('goals, and topics to help with', async () => {
    await compare(example, plainTopics, ([, { goals, helpsWith }]) =>
      answered({ goals: listOf(goals).toSorted(), helpsWith: listOf(helpsWith).toSorted() }),
    );
  });

  test('seats, hours and languages', async () => {
    await compare(example, plainLogistics, ([, expected], person) => {
      const { roles, capacity, availability, minutesPerMonth, languages, formats } = expected;
      return answered({
        capacity: roles === 'mentee' ? 0 : (capacity ?? 1),
        timeZone: oneOf(expected.timeZone, person.timeZone),
        availability,
        minutesPerMonth,
        languages: listOf(languages).toSorted(),
        formats: listOf(formats).toSorted(),
      });
    });
  });

  test('everything else, and nothing that was not asked', async () => {
    await compare(example, plainDetails, ([, expected]) => plainDetails(expected));
  });

  test('who is left out, and why', async () => {
    const { leftOut } = await readExample(example);
    const rows = Object.entries(leftOut).map(([reason, places]) => [reason, rowsOf(example, places)]);
    expect(answered(Object.fromEntries(rows))).toEqual(example.leftOut);
  });

  test('what must be said, and no other error or warning', async () => {
    const { diagnostics } = await readExample(example);
    const worth = diagnostics.map(({ code, severity, place }) => ({
      severity,
      finding: place?.row === undefined ? code : `${code} row ${place.row}`,
    }));
    const said = worth.filter(
      ({ severity, finding }) => severity !== 'note' || example.findings.includes(finding),
    );
    expect([...new Set(said.map(({ finding }) => finding))].sort()).toEqual(example.findings.toSorted());
  });
});

const readings = new Map<string, Promise<SignupsReading>>();

function readExample({ folder, files }: FormExample): Promise<SignupsReading> {
  const named: readonly Omit<CohortFile, 'bytes'>[] =
    'mentors' in files
      ? [
          { name: files.mentors, role: 'mentor' },
          { name: files.mentees, role: 'mentee' },
        ]
      : files.map((name) => ({ name, role: null }));
  const reading =
    readings.get(folder) ??
    readCohort(named.map((file) => ({ ...file, bytes: readFormFile(folder, file.name) })));
  readings.set(folder, reading);
  return reading;
}

/** Holds one aspect of everybody who was read against what is expected of them, under the keys of the people. */
async function compare(
  example: FormExample,
  actual: (person: Person) => PlainFields,
  expected: (entry: readonly [key: string, person: ExpectedPerson], person: Person) => PlainFields,
): Promise<void> {
  const { people } = await readExample(example);
  const known = people.flatMap((person) => {
    const meant = example.people[person.key];
    return meant === undefined ? [] : [{ person, entry: [person.key, meant] as const }];
  });
  expect(known.length).toBeGreaterThan(0);
  const byKey = (fields: (each: (typeof known)[number]) => PlainFields) =>
    Object.fromEntries(known.map((each) => [each.person.key, fields(each)]));
  expect(byKey(({ person }) => actual(person))).toEqual(
    byKey(({ person, entry }) => expected(entry, person)),
  );
}

/** The names in the spelling of the shipped list, since an alias means the same skill. */
function skillsOf(names: unknown): readonly string[] {
  return listOf(names).map((name) => skillList.find(name).label);
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Of several equally good answers the one that was given. */
function oneOf(expected: ExpectedPerson['timeZone'], actual: string | null): string | undefined {
  if (expected === undefined || typeof expected === 'string') return expected;
  return expected.find((each) => each === actual) ?? expected[0];
}

/** The rows as expected.yaml writes them: numbers, with the file where there are several. */
function rowsOf({ files }: FormExample, places: readonly Place[]): readonly (string | number)[] {
  return places
    .map(({ file, row = 0 }) => ('mentors' in files ? `${file} ${row}` : row))
    .sort((a, b) => Number(a) - Number(b));
}
