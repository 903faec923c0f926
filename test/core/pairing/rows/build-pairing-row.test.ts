import { describe, expect, test } from 'vitest';

import { buildPairingRow } from '../../../../src/core/pairing/rows/build-pairing-row.js';
import {
  PAIRING_COLUMNS,
  type PairingRow,
  splitListCell,
} from '../../../../src/core/pairing/rows/pairing-row.js';
import { sealRow } from '../../../../src/core/pairing/rows/seal-row.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import { type Programme, SHARED_ANSWERS } from '../../../../src/core/programme/programme.js';
import type { Person, PersonKey } from '../../../../src/core/signups/person.js';
import { amina, grace, mentee, mentor, skill } from '../../../cast.js';
import { pair } from '../pair.js';

/** The row of two people whom the organiser put together, so that no rule parts them. */
async function rowOf(
  mentorPerson: Person,
  menteePerson: Person,
  settings: Partial<Programme> = {},
): Promise<PairingRow> {
  const together = [{ mentee: menteePerson.key, mentor: mentorPerson.key }];
  const { pairings, programme } = await pair([mentorPerson, menteePerson], { together, ...settings });
  const [pairing] = pairings;
  if (pairing === undefined) throw new Error('no pair');
  return buildPairingRow(pairing, programme);
}

/** Somebody whose every answer is a word that nothing else says. */
function marked(role: 'mentor' | 'mentee'): Person {
  const mark = (field: string): string => `${role}-${field}-mark`;
  const email = `${mark('email')}@example.org`;
  return {
    ...(role === 'mentor' ? mentor : mentee)(mark('name'), {
      email,
      key: email as PersonKey,
      pronouns: mark('pronouns'),
      chat: mark('chat'),
      jobTitle: mark('jobTitle'),
      organisation: mark('organisation'),
      manager: mark('manager'),
      seniorityYears: 77_777,
      background: `Self-taught ${mark('background')}`,
      identity: [mark('identity')],
      culture: [mark('culture')],
      seeks: [{ wanted: mark('seeks'), must: false }],
      timeZone: role === 'mentor' ? 'Pacific/Chatham' : 'Pacific/Kiritimati',
      availability: [role === 'mentor' ? { start: 617, end: 659 } : { start: 6017, end: 6059 }],
      languages: ['English', mark('languages')],
      formats: ['chat', 'calls'],
      minutesPerMonth: role === 'mentor' ? 5551 : 6661,
      requests: [mark('requests')],
      // One word of its own: one that a name holds too would keep the two apart.
      avoid: [`${role}avoidmark`],
      matters: ['logistics'],
      places: [{ file: mark('file'), row: 88_888 }],
      ...(role === 'mentor'
        ? {
            teaches: [skill('Python'), skill(mark('teaches'))],
            helpsWith: [mark('helpsWith'), 'Interviews'],
            takes: ['intermediate'],
            bookingLink: `https://example.org/${mark('bookingLink')}`,
          }
        : {
            learns: [skill('Python'), skill(mark('learns'))],
            learnsRanked: true,
            goals: [mark('goals'), 'Interviews'],
            stage: 'intermediate',
            track: mark('track'),
          }),
    }),
  };
}

/** Every mark a row holds, and the words of private answers that are no marks. */
function findMarks(row: PairingRow): readonly string[] {
  const text = PAIRING_COLUMNS.map((column) => row[column]).join('\n');
  const marks = text.match(/\b(?:mentor|mentee)-\w+-mark\b|Chatham|Kiritimati|555\d|666\d/g) ?? [];
  const telling = text.match(/77777|88888|avoidmark|intermediate|matters/g) ?? [];
  return [...new Set([...marks, ...telling])].sort();
}

const ALWAYS_SHARED = [
  ...['mentor', 'mentee'].flatMap((role) =>
    ['name', 'email', 'pronouns', 'chat', 'jobTitle', 'languages'].map((field) => `${role}-${field}-mark`),
  ),
  ...['mentor-teaches-mark', 'mentor-helpsWith-mark', 'mentor-bookingLink-mark'],
  ...['mentee-learns-mark', 'mentee-goals-mark', 'mentee-track-mark'],
  ...['Chatham', 'Kiritimati', '5551', '6661'],
];

const WORD_FOR_WORD = ['mentor', 'mentee'].flatMap((role) => [
  `${role}-background-mark`,
  `${role}-organisation-mark`,
]);

describe('what a row may hold', () => {
  test('is asked of people who answered everything', () => {
    const empty = ['""', 'null', '[]', 'false', '0'];
    const [a, b] = [marked('mentor'), marked('mentee')];
    for (const field of Object.keys(a) as (keyof Person)[]) {
      const values = [a[field], b[field]].map((value) => JSON.stringify(value));
      expect(
        values.every((value) => empty.includes(value)),
        field,
      ).toBe(false);
    }
  });

  test('unless the organiser lists more, background and organisation are not quoted, private answers never', async () => {
    expect(findMarks(await rowOf(marked('mentor'), marked('mentee')))).toEqual([...ALWAYS_SHARED].sort());
  });

  test('with everything listed that can be, private answers are still in no cell', async () => {
    const row = await rowOf(marked('mentor'), marked('mentee'), { share: SHARED_ANSWERS });
    expect(findMarks(row)).toEqual([...ALWAYS_SHARED, ...WORD_FOR_WORD].sort());
  });

  test('with nothing listed, only who the two are and what the programme decided is left', async () => {
    const rules = { ...defaultProgramme.rules, minSharedMinutes: 0 };
    const row = await rowOf(marked('mentor'), marked('mentee'), { share: [], start: '2026-10-05', rules });
    const filled = PAIRING_COLUMNS.filter((column) => row[column] !== '');
    expect(filled).toEqual([
      ...['mentor_name', 'mentor_email', 'mentee_name', 'mentee_email', 'status'],
      ...['score', 'mentee_score', 'mentor_score', 'mentee_choice', 'mentor_choice'],
      ...['track', 'start', 'seal'],
    ]);
  });

  test.each([
    ['pronouns', ['mentee_pronouns', 'mentor_pronouns']],
    ['skills', ['shared_skills', 'mentee_wants', 'mentor_teaches']],
    ['topics', ['shared_goals', 'mentor_helps_with']],
    ['goals', ['shared_goals', 'mentee_goals']],
    ['paths', ['shared_background', 'mentee_background', 'mentor_background']],
    ['jobTitle', ['mentee_title', 'mentor_title']],
    ['timeZone', ['shared_hours', 'mentee_time_zone', 'mentor_time_zone']],
    ['languages', ['mentee_languages', 'mentor_languages']],
    ['formats', ['shared_formats']],
    ['minutesPerMonth', ['mentee_minutes', 'mentor_minutes']],
    ['chat', ['mentee_chat', 'mentor_chat']],
    ['bookingLink', ['mentor_booking_link']],
  ] as const)('without %s in share, %j are empty', async (answer, columns) => {
    const hours = { availability: [{ start: 1020, end: 1200 }] };
    const people = [
      { ...marked('mentor'), ...hours },
      { ...marked('mentee'), ...hours, timeZone: 'Pacific/Chatham' },
    ] as const;
    const emptied = async (settings: Partial<Programme>) => {
      const row = await rowOf(...people, settings);
      return PAIRING_COLUMNS.filter((column) => row[column] === '');
    };
    const shared = await emptied({});
    const hidden = await emptied({ share: defaultProgramme.share.filter((other) => other !== answer) });
    const newlyEmpty = hidden.filter((column) => !shared.includes(column));
    expect(newlyEmpty.filter((column) => column !== 'why')).toEqual(
      PAIRING_COLUMNS.filter((column) => (columns as readonly string[]).includes(column)),
    );
  });
});

describe('buildPairingRow', () => {
  test('fills the row that an organiser and a letter read', async () => {
    const { score, mentee_score, mentor_score, seal, ...row } = await rowOf(amina, grace, {
      start: '2026-10-05',
    });
    expect(row).toEqual({
      mentor_name: 'Amina Yusuf',
      mentor_email: 'amina.yusuf@example.org',
      mentee_name: 'Grace Oyelaran',
      mentee_email: 'grace.oyelaran@example.org',
      status: 'fixed',
      mentee_choice: '1',
      mentor_choice: '1',
      shared_skills: 'Python; SQL',
      shared_goals: 'changing career; interviews',
      shared_background: 'teaching',
      shared_formats: '',
      shared_hours: '',
      why: 'Amina Yusuf teaches Python and SQL, which Grace Oyelaran wants to learn, and can help with interviews and, from experience, changing career; both have a background in teaching.',
      mentee_wants: 'Python; SQL',
      mentee_goals: 'I want to move from teaching into data work and pass my first interviews.',
      mentee_background: 'teaching',
      mentee_title: '',
      mentee_organisation: '',
      mentee_time_zone: 'Europe/London',
      mentee_languages: 'English',
      mentee_minutes: '',
      mentee_pronouns: '',
      mentee_chat: '',
      mentor_teaches: 'Python; SQL',
      mentor_helps_with: 'Changing career; Interview practice',
      mentor_background: 'a change of career; teaching',
      mentor_title: 'Data engineer',
      mentor_organisation: '',
      mentor_time_zone: 'Europe/Helsinki',
      mentor_languages: 'English; Finnish',
      mentor_minutes: '',
      mentor_pronouns: '',
      mentor_chat: '',
      mentor_booking_link: '',
      track: '',
      start: '2026-10-05',
      note: '',
    });
    const [all, mentees, mentors] = [score, mentee_score, mentor_score].map(Number);
    expect(all).toBeGreaterThanOrEqual(Math.min(mentees ?? 0, mentors ?? 0));
    expect(all).toBeLessThanOrEqual(Math.max(mentees ?? 0, mentors ?? 0));
  });

  test('points are tenths of thousandths, rounded down; both sides together halved before', async () => {
    const learns = [skill('Python'), skill('SQL'), skill('Rust')];
    const { pairings, programme } = await pair([amina, mentee('Ida', { learns })]);
    const [pairing] = pairings;
    if (pairing === undefined) throw new Error('no pair');
    expect(pairing.score.mentee.score).toBe(666);
    const { mentor: asMentor } = pairing.score;
    const row = buildPairingRow(pairing, programme);
    expect(row.mentee_score).toBe('66');
    expect(row.mentor_score).toBe(String(Math.floor(asMentor.score / 10)));
    expect(row.score).toBe(String(Math.floor((666 + asMentor.score) / 20)));
  });

  test('a pair that a rule refuses is nobody’s choice', async () => {
    const row = await rowOf(amina, mentee('Ida', { learns: [skill('Rust')] }));
    expect([row.status, row.mentee_choice, row.mentor_choice]).toEqual(['fixed', '', '']);
  });

  test('is sealed', async () => {
    const row = await rowOf(amina, grace);
    expect(row.seal).toBe(sealRow(row));
  });

  test('a list splits as it was joined, also where an item holds a semicolon or a line break', async () => {
    const goals = ['First job; then a team', 'A portfolio\nthat shows it'];
    const row = await rowOf(amina, { ...grace, goals });
    expect(splitListCell(row.mentee_goals)).toEqual(['First job, then a team', 'A portfolio that shows it']);
  });

  test('minutes of a mentor are for all mentees together', async () => {
    const row = await rowOf(
      { ...amina, minutesPerMonth: 100, capacity: 3 },
      { ...grace, minutesPerMonth: 45 },
    );
    expect([row.mentor_minutes, row.mentee_minutes]).toEqual(['33', '45']);
  });

  test('a background is quoted word for word only where the form promised nothing else', async () => {
    const words = { share: [...defaultProgramme.share, 'background' as const] };
    expect((await rowOf(amina, grace, words)).mentee_background).toBe(grace.background);
    expect((await rowOf(amina, grace)).mentee_background).toBe('teaching');
    const neither = { share: defaultProgramme.share.filter((answer) => answer !== 'paths') };
    expect((await rowOf(amina, grace, neither)).mentee_background).toBe('');
  });

  test('hours that both stated are told, on each clock where clocks differ', async () => {
    const evenings = [{ start: 17 * 60, end: 20 * 60 }];
    const helsinki = { ...amina, availability: evenings };
    const london = { ...grace, availability: [{ start: 16 * 60, end: 20 * 60 }] };
    expect((await rowOf(helsinki, london, { start: '2026-11-02', months: 1 })).shared_hours).toBe(
      'Mon 18:00–20:00 (Europe/Helsinki); Mon 16:00–18:00 (Europe/London)',
    );
  });

  test('who named no time zone lives on the programme’s clock, and it is named', async () => {
    const evenings = { availability: [{ start: 17 * 60, end: 20 * 60 }] };
    const helsinki = { ...amina, ...evenings, timeZone: null };
    const london = { ...grace, availability: [{ start: 16 * 60, end: 20 * 60 }] };
    const settings = { timeZone: 'Europe/Helsinki', start: '2026-11-02', months: 1 };
    expect((await rowOf(helsinki, london, settings)).shared_hours).toBe(
      'Mon 18:00–20:00 (Europe/Helsinki); Mon 16:00–18:00 (Europe/London)',
    );
  });

  test('hours guessed from a time zone are not told', async () => {
    const stated = { ...grace, availability: [{ start: 16 * 60, end: 20 * 60 }] };
    expect((await rowOf(amina, stated)).shared_hours).toBe('');
  });

  test('formats in common are in our words, in the mentor’s order', async () => {
    const row = await rowOf(
      { ...amina, formats: ['calls', 'chat'] },
      { ...grace, formats: ['chat', 'calls', 'resources'] },
    );
    expect(row.shared_formats).toBe('calls; questions by chat');
  });

  test('somebody without an address has an empty cell', async () => {
    const offline = { ...grace, email: null, key: 'grace oyelaran' as PersonKey };
    expect((await rowOf(amina, offline)).mentee_email).toBe('');
  });
});
