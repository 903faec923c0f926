import { describe, expect, test } from 'vitest';
import { type Audit, buildAudit, writeAudit } from '../../../../src/core/pairing/documents/write-audit.js';
import { writeUnmatched } from '../../../../src/core/pairing/documents/write-unmatched.js';
import { buildPairingRow } from '../../../../src/core/pairing/rows/build-pairing-row.js';
import { writePairings } from '../../../../src/core/pairing/rows/write-pairings.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import type { Person } from '../../../../src/core/signups/person.js';
import { hashText } from '../../../../src/core/text/hash-text.js';
import { amina, grace, mentee, mentor, omar, skill, tomas } from '../../../cast.js';
import { pair } from '../pair.js';

async function audit(people: readonly Person[], settings: Partial<Programme> = {}): Promise<Audit> {
  const cohort = await pair(people, settings);
  const rows = cohort.pairings.map((pairing) => buildPairingRow(pairing, cohort.programme));
  const pairings = writePairings(rows, { excel: false });
  const unmatched = writeUnmatched(cohort.unmatched, { excel: false });
  return buildAudit(cohort, people, { pairings, unmatched }, '0.1.0');
}

const cast = [amina, grace, omar, tomas];

describe('buildAudit', () => {
  test('counts what was there and what was found', async () => {
    const both = mentor('Vesa Manninen', {
      isMentee: true,
      teaches: [skill('Go')],
      learns: [skill('Cobol')],
    });
    const fixed = mentee('Jon Kos', { learns: [skill('Cobol')] });
    const people = [...cast, both, fixed];
    const found = await audit(people, { together: [{ mentee: 'Jon Kos', mentor: 'Tomás Herrera' }] });
    expect(found.counts).toEqual({
      people: 6,
      mentors: 3,
      mentees: 4,
      both: 1,
      seats: 4,
      pairs: 3,
      fixedPairs: 1,
      keptPairs: 0,
      menteesWithoutMentor: 1,
      freeSeats: 1,
    });
    expect(found).toMatchObject({ blockingPairs: 0, upperBound: 3, provedLargest: true });
  });

  test('counts the pairs that hung on the lottery', async () => {
    const twins = ['Ida', 'Jon'].map((name) => mentee(name, { learns: [skill('Python')] }));
    expect((await audit([amina, ...twins])).decidedByLottery).toBe(1);
    expect((await audit(cast)).decidedByLottery).toBe(0);
  });

  test('hashes the bytes written and the text of the lottery, as any program can', async () => {
    const { hashes } = await audit([amina, grace], { lottery: 'Autumn 2026' });
    expect(hashes.lottery).toBe('db75b23a2aae58e90411860e3df79642f1f7731987c25323afb251ddebaa299e');
    expect(hashes.unmatched).toBe(hashText('role,name,email,reason,remedy\r\n'));
  });

  test('the hash of people tells who they are as understood, not where they stood', async () => {
    const { people } = (await audit(cast)).hashes;
    const elsewhere = cast.map((person) => ({
      ...person,
      places: [{ file: 'other.csv', row: 99 }],
    }));
    expect((await audit(elsewhere)).hashes.people).toBe(people);
    expect((await audit(cast.map((person) => ({ ...person, track: 'Academy' })))).hashes.people).not.toBe(
      people,
    );
  });

  test('the hash of settings tells every setting', async () => {
    const { config } = (await audit(cast)).hashes;
    expect((await audit(cast, { silenceDays: 3 })).hashes.config).not.toBe(config);
    expect((await audit(cast, { together: [] })).hashes.config).toBe(config);
  });

  test('is the same for the same run', async () => {
    expect(writeAudit(await audit(cast))).toBe(writeAudit(await audit(cast)));
    expect(writeAudit(await audit(cast))).toMatch(
      /^\{\n {2}"format": "mentorship-audit\/1",\n[\s\S]*\n\}\n$/,
    );
  });

  test('holds nothing that anybody typed, in a form or into the settings', async () => {
    const mark = 'Mark';
    const everything = {
      pronouns: mark,
      chat: mark,
      jobTitle: mark,
      organisation: mark,
      manager: mark,
      background: mark,
      identity: [mark],
      culture: [mark],
      seeks: [{ wanted: mark, must: false }],
      languages: [mark],
      requests: [mark],
      avoid: [mark],
      helpsWith: [mark],
      goals: [mark],
      bookingLink: mark,
      track: mark,
      places: [{ file: mark, row: 88_888 }],
    };
    const people = [
      mentor('Mark Mentor', { ...everything, teaches: [skill(mark)] }),
      mentee('Mark Mentee', { ...everything, learns: [skill(mark)] }),
    ];
    const named = [{ mentee: 'Mark Mentee', mentor: 'Mark Mentor' }];
    const settings: Partial<Programme> = {
      programme: mark,
      organiser: { name: mark, email: 'mark@example.org' },
      from: { name: mark, email: 'mark@example.org' },
      contact: mark,
      chat: mark,
      signups: [mark],
      columns: new Map([['name', [mark]]]),
      answers: { options: new Map([['teaches', [mark]]]), roles: new Map([[mark, 'mentor']]) },
      skills: [{ name: mark, aliases: [mark], family: mark }],
      lottery: mark,
      together: named,
      withdrawn: [mark],
      people: new Map([[mark, new Map([['name', mark]])]]),
      tracks: [mark],
      resources: [{ title: mark, link: mark }],
      templates: new Map([[mark, mark]]),
    };
    const text = writeAudit(await audit(people, settings));
    expect(text).not.toMatch(/mark|88888|example\.org|\.csv/i);
    expect(writeAudit(await audit(people, { apart: named }))).not.toMatch(/mark|example\.org/i);
  });
});
