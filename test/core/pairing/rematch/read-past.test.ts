import { describe, expect, test } from 'vitest';

import { writeUnmatched } from '../../../../src/core/pairing/documents/write-unmatched.js';
import { readPast } from '../../../../src/core/pairing/rematch/read-past.js';
import { writePairings } from '../../../../src/core/pairing/rows/write-pairings.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import { buildPeopleIndex } from '../../../../src/core/signups/build-people-index.js';
import type { Person, PersonKey } from '../../../../src/core/signups/person.js';
import { readTable } from '../../../../src/core/table/read-table.js';
import { amina, grace, mentee, omar, tomas } from '../../../cast.js';
import { someRow } from '../rows/some-row.js';

const everybody = [amina, grace, omar, tomas];

function read(texts: readonly string[], people: readonly Person[] = everybody) {
  const readings = texts.map((text, place) => readTable(new TextEncoder().encode(text), `${place + 1}.csv`));
  return readPast(readings, defaultProgramme, buildPeopleIndex(people));
}

const waiting = (person: Person, role: 'mentor' | 'mentee' = 'mentee') =>
  ({ role, person, reason: 'Nobody had room.', remedy: 'Look for more mentors.' }) as const;

describe('the past of a cohort', () => {
  test('is empty without files', () => {
    expect(read([])).toEqual({ past: { pairedBefore: new Map(), waited: new Set() }, diagnostics: [] });
  });

  test('holds the pairs of all pairings files', () => {
    const first = writePairings([someRow()], { excel: false });
    const second = writePairings(
      [someRow({ mentor_name: 'Tomás Herrera', mentor_email: tomas.email ?? '' })],
      { excel: true },
    );
    const { past, diagnostics } = read([first, second]);
    expect(past.pairedBefore).toEqual(new Map([[grace.key, new Set([amina.key, tomas.key])]]));
    expect(diagnostics).toEqual([]);
  });

  test('holds the mentees of an unmatched file, not its mentors', () => {
    const text = writeUnmatched([waiting(omar), waiting(tomas, 'mentor')], { excel: false });
    expect(read([text]).past.waited).toEqual(new Set([omar.key]));
  });

  test('leaves out who has not signed up now, without a word', () => {
    const pairs = writePairings([someRow()], { excel: false });
    const unmatched = writeUnmatched([waiting(omar)], { excel: false });
    expect(read([pairs, unmatched], [amina, tomas])).toEqual({
      past: { pairedBefore: new Map(), waited: new Set() },
      diagnostics: [],
    });
  });

  test('knows people of a list without addresses by name', () => {
    const grown = { ...grace, email: null, key: 'grace oyelaran' as PersonKey };
    const older = { ...amina, email: null, key: 'amina yusuf' as PersonKey };
    const text = 'mentor_name,mentor_email,mentee_name,mentee_email\nAmina Yusuf,,Grace  oyelaran,\n';
    expect(read([text], [older, grown]).past.pairedBefore).toEqual(
      new Map([[grown.key, new Set([older.key])]]),
    );
    expect(read([text]).past.pairedBefore).toEqual(new Map([[grace.key, new Set([amina.key])]]));
  });

  test('warns where only the name of somebody is among the people of today', () => {
    const moved = mentee('Omar Haddad', { email: 'omar@example.net', key: 'omar@example.net' as PersonKey });
    const unmatched = writeUnmatched([waiting(omar)], { excel: false });
    const pairs = writePairings(
      [someRow({ mentee_name: 'Omar Haddad', mentee_email: 'omar.haddad@example.org' })],
      { excel: false },
    );
    const { past, diagnostics } = read([unmatched, pairs], [amina, moved]);
    expect(past).toEqual({ pairedBefore: new Map(), waited: new Set() });
    expect(diagnostics).toMatchObject([
      { code: 'history-person-unclear', severity: 'warning', place: { file: '1.csv', row: 2 } },
      { code: 'history-person-unclear', severity: 'warning', place: { file: '2.csv', row: 2 } },
    ]);
  });

  test('is refused from a file that tells of neither', () => {
    expect(read(['Name,Colour\nAmina,green\n']).diagnostics).toMatchObject([
      { code: 'not-history', place: { file: '1.csv', row: 1 } },
    ]);
  });
});
