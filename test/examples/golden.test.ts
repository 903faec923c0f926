import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

import { readPairings } from '../../src/core/pairing/rows/read-pairings.js';
import { readTable } from '../../src/core/table/read-table.js';
import { ENVIRONMENT, makeLastingFolder } from '../e2e/run-mentorship.js';
import { academy } from './academy.expected-pairs.js';
import { codebarHelsinki } from './codebar-helsinki.expected-pairs.js';

const EXAMPLES = [
  { name: 'codebar-helsinki', yardstick: codebarHelsinki },
  { name: 'academy', yardstick: academy },
];

/** The columns of pairings.csv, which people's own spreadsheets and scripts rest on. */
const COLUMNS = [
  'mentor_name, mentor_email, mentee_name, mentee_email, status, score, mentee_score, mentor_score',
  'mentee_choice, mentor_choice, shared_skills, shared_goals, shared_background, shared_formats, shared_hours, why',
  'mentee_wants, mentee_goals, mentee_background, mentee_title, mentee_organisation, mentee_time_zone',
  'mentee_languages, mentee_minutes, mentee_pronouns, mentee_chat, mentor_teaches, mentor_helps_with',
  'mentor_background, mentor_title, mentor_organisation, mentor_time_zone, mentor_languages, mentor_minutes',
  'mentor_pronouns, mentor_chat, mentor_booking_link, track, start, note, seal',
].flatMap((names) => names.split(', '));

/** All files below a folder with their bytes. */
function readTree(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

const fresh = makeLastingFolder();

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/write-examples.mjs', fresh], {
    stdio: 'pipe',
    env: ENVIRONMENT,
  });
});

test('every example has its turn', () => {
  expect(EXAMPLES.map(({ name }) => name).sort()).toEqual(readdirSync('examples').sort());
});

describe.each(EXAMPLES)('examples/$name', ({ name, yardstick }) => {
  test('gives the expected files byte for byte, no file more or less', () => {
    const expected = readTree(join('examples', name, 'expected'));
    const actual = readTree(join(fresh, name));
    expect([...actual.keys()]).toEqual([...expected.keys()]);
    for (const [path, content] of expected) expect(actual.get(path), path).toBe(content);
  });

  test('pairs as an organiser would, by a list written before the first run', () => {
    const { rows } = readPairings(
      readTable(readFileSync(join(fresh, name, 'pairings.csv')), 'pairings.csv'),
      {
        acceptEdits: false,
      },
    );
    const pairs = new Set(rows.map((row) => `${row.mentee_email} + ${row.mentor_email}`.toLowerCase()));
    const mentees = new Set(rows.map((row) => row.mentee_email.toLowerCase()));
    const named = ({ mentee, mentor }: { mentee: string; mentor: string }): string => `${mentee} + ${mentor}`;
    expect(yardstick.mustPair.map(named).filter((pair) => !pairs.has(pair))).toEqual([]);
    expect(yardstick.mustNotPair.map(named).filter((pair) => pairs.has(pair))).toEqual([]);
    expect(yardstick.mustHaveAMentor.filter(({ person }) => !mentees.has(person))).toEqual([]);
    expect(yardstick.mustStayWithout.filter(({ person }) => mentees.has(person))).toEqual([]);
  });

  test('has the columns that are promised, in their order', () => {
    const [header] = readFileSync(join(fresh, name, 'pairings.csv'), 'utf8').split('\r\n');
    expect(header).toBe(COLUMNS.join(','));
  });
});
