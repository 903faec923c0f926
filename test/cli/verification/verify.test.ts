import { beforeAll, describe, expect, test } from 'vitest';

import type { VerifyDocument } from '../../../src/core/pairing/verify/describe-verification.js';
import { FAULT_WORDS, type FaultCode } from '../../../src/core/pairing/verify/fault-words.js';
import { findFaults, schemas, withOneKeyMore } from '../../schemas/schema.js';
import { type Files, runInMemory } from '../memory-shell.js';
import { changeRow, editTable, sealAgain, swapPeople } from './edit-table.js';

/** Three pairs by mentor: Amina and Grace, Tomás and Omar, Vesa and Ida. Pirkko has nobody, Vesa one seat more. */
const SIGNUPS = [
  'Timestamp,Email Address,What is your name?,Are you a mentor or a mentee?,What can you teach?,How many mentees can you take?,What would you like to learn?',
  '9/1/2026 9:00:00,amina.yusuf@example.org,Amina Yusuf,Mentor,"Python, SQL",1,',
  '9/1/2026 9:10:00,tomas.herrera@example.org,Tomás Herrera,Mentor,"React, CSS, Python",1,',
  '9/1/2026 9:20:00,vesa.manninen@example.org,Vesa Manninen,Mentor,Rust,2,',
  '9/2/2026 9:00:00,grace.oyelaran@example.org,Grace Oyelaran,Mentee,,,"Python, SQL"',
  '9/2/2026 9:10:00,omar.haddad@example.org,Omar Haddad,Mentee,,,"React, CSS, Python"',
  '9/2/2026 9:20:00,ida.kos@example.org,Ida Kos,Mentee,,,Rust',
  '9/2/2026 9:30:00,pirkko.nieminen@example.org,Pirkko Nieminen,Mentee,,,Cobol',
  '',
].join('\r\n');

const [AMINA, TOMAS, VESA] = [0, 1, 2];

const grace = { mentee_name: 'Grace Oyelaran', mentee_email: 'grace.oyelaran@example.org' };
const pirkko = { mentee_name: 'Pirkko Nieminen', mentee_email: 'pirkko.nieminen@example.org' };

let matched: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const run = await runInMemory(['match', 'signups.csv'], { 'signups.csv': SIGNUPS });
  expect(run).toMatchObject({ exitCode: 0 });
  matched = run.files;
});

function fileOf(name: string): string {
  return matched[name] ?? '';
}

/** Runs `verify` over the files of the run, some of them changed or, as null, removed. */
function verify(
  changes: Readonly<Record<string, string | null>>,
  args: readonly string[] = [],
  isTerminal = false,
) {
  const kept = Object.entries({ ...matched, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  const files: Files = Object.fromEntries(kept);
  return runInMemory(['verify', '--signups', 'signups.csv', ...args], files, { isTerminal });
}

async function verifyAsJson(changes: Readonly<Record<string, string | null>>, args: readonly string[] = []) {
  const { stdout, exitCode } = await verify(changes, [...args, '--json']);
  const document = JSON.parse(stdout) as VerifyDocument;
  expect(findFaults('verify', document)).toEqual([]);
  expect(exitCode).toBe(document.sound ? 0 : 1);
  return document;
}

describe('an untouched result', () => {
  test('is sound, and what was checked is said', async () => {
    const { exitCode, stdout, stderr } = await verify({});
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "Read pairings.csv, unmatched.csv, audit.json and signups.csv. Settings: the defaults, as there is no mentorship.yaml (mentorship init writes one).
      People: each of the 4 mentees and 3 mentors stands where they belong, in the 3 pairs or in the list of people without one; nobody has more than their seats.
      Rows: each says what the sign-ups give of its two people, and no rule refuses a pair that was matched.
      Pairs: among 5 acceptable pairs no two people would both rather have each other.
      Run: sign-ups, settings and lottery ("mentorship") are those of the record, and so is who is with whom.
      No fault was found.
      "
    `);
  });

  test('is sound as JSON too', async () => {
    const document = await verifyAsJson({});
    expect(document).toMatchObject({
      sound: true,
      faults: [],
      counts: { pairs: 3, mentees: 4, mentors: 3, blockingPairs: 0 },
    });
    for (const changed of withOneKeyMore(document)) expect(findFaults('verify', changed)).not.toEqual([]);
  });

  test('says nothing with --quiet', async () => {
    expect(await verify({}, ['--quiet'])).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('stays sound when notes and starts are filled in, the rows sorted, and a spreadsheet saves it', async () => {
    const saved = editTable(
      fileOf('pairings.csv'),
      (rows) => rows.map((row) => ({ ...row, note: 'met', start: '2.11.2026' })).toReversed(),
      { excel: true },
    );
    const unmatched = editTable(fileOf('unmatched.csv'), (rows) => rows.toReversed(), { excel: true });
    const { exitCode, stdout } = await verify({ 'pairings.csv': saved, 'unmatched.csv': unmatched });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('was saved again since');
  });

  test('is read from standard input, beside the record in the working folder', async () => {
    const { 'pairings.csv': input = '', ...others } = matched;
    const run = await runInMemory(['verify', '-', '--signups', 'signups.csv'], others, { input });
    expect(run).toMatchObject({ exitCode: 0 });
  });

  test('is found with settings that stand beside the pairs, and with those beside the sign-ups', async () => {
    const settings = 'signups: signups.csv\nindifference: 10\n';
    const inputs = { 'in/signups.csv': SIGNUPS, 'in/mentorship.yaml': settings };
    const { files } = await runInMemory(['match', 'in/signups.csv', '--out', 'out/pairings.csv'], inputs);
    const args = ['verify', 'out/pairings.csv', '--signups', 'in/signups.csv'];
    expect(await runInMemory(args, files)).toMatchObject({ exitCode: 0 });
    const other = await runInMemory(args, { ...files, 'out/mentorship.yaml': 'indifference: 20\n' });
    expect(other).toMatchObject({ exitCode: 1 });
    expect(other.stderr).toContain(
      'out/mentorship.yaml: error: The settings are not those of the run: indifference.',
    );
  });
});

/** What an organiser may do to the files, and the kind of fault by which it is found. */
const edits: readonly (readonly [
  FaultCode,
  string,
  () => { readonly files?: Readonly<Record<string, string | null>>; readonly args?: readonly string[] },
])[] = [
  ['audit-missing', 'the record was removed', () => ({ files: { 'audit.json': null } })],
  [
    'audit-unreadable',
    'the record is something else',
    () => ({ files: { 'audit.json': '{"format": "mine"}' } }),
  ],
  [
    'signups-changed',
    'somebody changed an answer',
    () => ({ files: { 'signups.csv': SIGNUPS.replace('Rust,2', 'Rust,3') } }),
  ],
  ['settings-changed', 'a setting is another', () => ({ files: { 'mentorship.yaml': 'indifference: 7\n' } })],
  ['settings-changed', 'a flag is another', () => ({ args: ['--aim', 'choice'] })],
  ['lottery-changed', 'another lottery', () => ({ args: ['--lottery', 'mine'] })],
  [
    'past-changed',
    'an earlier cohort is named',
    () => ({ files: { 'spring.csv': fileOf('unmatched.csv') }, args: ['--history', 'spring.csv'] }),
  ],
  [
    'audit-edited',
    'a count in the record was changed',
    () => ({ files: { 'audit.json': fileOf('audit.json').replace('"freeSeats": 1', '"freeSeats": 2') } }),
  ],
  [
    'pairs-changed',
    'two mentees changed places, and the rows were sealed again',
    () => ({
      files: { 'pairings.csv': sealAgain(swapPeople(fileOf('pairings.csv'), 'mentee', AMINA, TOMAS)) },
    }),
  ],
  [
    'row-edited',
    'a cell was changed',
    () => ({ files: { 'pairings.csv': changeRow(fileOf('pairings.csv'), AMINA, { score: '99' }) } }),
  ],
  [
    'row-of-others',
    'two mentors changed places',
    () => ({ files: { 'pairings.csv': swapPeople(fileOf('pairings.csv'), 'mentor', AMINA, TOMAS) } }),
  ],
  [
    'row-outdated',
    'a cell was changed, and the row sealed again',
    () => ({
      files: { 'pairings.csv': sealAgain(changeRow(fileOf('pairings.csv'), AMINA, { score: '99' })) },
    }),
  ],
  [
    'person-unknown',
    'an address was mistyped',
    () => ({
      files: {
        'pairings.csv': changeRow(fileOf('pairings.csv'), AMINA, { mentor_email: 'amina@example.net' }),
      },
    }),
  ],
  [
    'pair-twice',
    'a row was copied',
    () => ({
      files: { 'pairings.csv': editTable(fileOf('pairings.csv'), (rows) => [...rows, ...rows.slice(0, 1)]) },
    }),
  ],
  [
    'mentee-twice',
    'a mentee was put in place of another',
    () => ({ files: { 'pairings.csv': changeRow(fileOf('pairings.csv'), VESA, grace) } }),
  ],
  [
    'mentor-overfilled',
    'a mentor was put in place of another',
    () => ({
      files: {
        'pairings.csv': changeRow(fileOf('pairings.csv'), TOMAS, {
          mentor_name: 'Amina Yusuf',
          mentor_email: 'amina.yusuf@example.org',
        }),
      },
    }),
  ],
  [
    'refused-by-rule',
    'two people without anything in common',
    () => ({ files: { 'pairings.csv': changeRow(fileOf('pairings.csv'), VESA, pirkko) } }),
  ],
  [
    'not-put-together',
    'a status was changed',
    () => ({ files: { 'pairings.csv': changeRow(fileOf('pairings.csv'), VESA, { status: 'fixed' }) } }),
  ],
  [
    'fixed-pair-missing',
    'two people were put together since',
    () => ({
      files: {
        'mentorship.yaml': 'together:\n  - mentee: pirkko.nieminen@example.org\n    mentor: Vesa Manninen\n',
      },
    }),
  ],
  [
    'blocking-pair',
    'two mentees changed places',
    () => ({ files: { 'pairings.csv': swapPeople(fileOf('pairings.csv'), 'mentee', AMINA, TOMAS) } }),
  ],
  [
    'mentee-lost',
    'a row was taken out',
    () => ({ files: { 'pairings.csv': editTable(fileOf('pairings.csv'), (rows) => rows.slice(1)) } }),
  ],
  [
    'free-seat-lost',
    'a mentor was taken out of the list',
    () => ({
      files: {
        'unmatched.csv': editTable(fileOf('unmatched.csv'), (rows) =>
          rows.filter(({ role }) => role === 'mentee'),
        ),
      },
    }),
  ],
  ['unmatched-missing', 'the list was removed', () => ({ files: { 'unmatched.csv': null } })],
  [
    'unmatched-edited',
    'a reason was changed',
    () => ({ files: { 'unmatched.csv': changeRow(fileOf('unmatched.csv'), 0, { reason: 'Too late.' }) } }),
  ],
  ['unmatched-unreadable', 'the list is something else', () => ({ files: { 'unmatched.csv': SIGNUPS } })],
  [
    'unmatched-unknown',
    'a name was mistyped',
    () => ({ files: { 'unmatched.csv': changeRow(fileOf('unmatched.csv'), 0, { email: 'p@example.net' }) } }),
  ],
  [
    'mentee-in-both',
    'somebody with a mentor was put into the list',
    () => ({
      files: {
        'unmatched.csv': changeRow(fileOf('unmatched.csv'), 0, {
          name: 'Ida Kos',
          email: 'ida.kos@example.org',
        }),
      },
    }),
  ],
  [
    'full-mentor-in-both',
    'a mentor without a free seat was put into the list',
    () => ({
      files: {
        'unmatched.csv': changeRow(fileOf('unmatched.csv'), 1, {
          name: 'Amina Yusuf',
          email: 'amina.yusuf@example.org',
        }),
      },
    }),
  ],
];

describe('a fault is found and named', () => {
  test.each(edits)('%s: %s', async (code, _case, edit) => {
    const { files = {}, args = [] } = edit();
    const { faults } = await verifyAsJson(files, args);
    expect(faults.map((fault) => fault.code)).toContain(code);
  });

  test('each kind has such a case, and stands in the schema', () => {
    const codes = Object.keys(FAULT_WORDS);
    expect(new Set(edits.map(([code]) => code))).toEqual(new Set(codes));
    expect(JSON.stringify(schemas.get('verify'))).toContain(JSON.stringify({ enum: codes }).slice(1, -1));
  });
});

describe('faults are told', () => {
  test('all at once, with their places, by row where names may not show', async () => {
    const edited = swapPeople(fileOf('pairings.csv'), 'mentor', AMINA, TOMAS);
    const { exitCode, stdout, stderr } = await verify({ 'pairings.csv': edited, 'unmatched.csv': null });
    expect(exitCode).toBe(1);
    expect(stderr + stdout).not.toMatch(/Amina|Grace|Omar|example\.org/);
    expect(stderr).toMatchInlineSnapshot(`
      "pairings.csv: error: Who is with whom is not what the run decided. [pairs-changed]
        Put back what the faults of single rows name, or run "mentorship match" again; if the change is meant, run "mentorship match signups.csv --keep pairings.csv", which takes it up.
      pairings.csv, row 2: error: The row was written for the mentor of signups.csv row 2, and now names another mentor; the rest of it still speaks of the first. [row-of-others]
        Put name and address back; if the change is meant, run "mentorship match signups.csv --keep pairings.csv", which takes it up.
      pairings.csv, row 3: error: The row was written for the mentor of signups.csv row 3, and now names another mentor; the rest of it still speaks of the first. [row-of-others]
        Put name and address back; if the change is meant, run "mentorship match signups.csv --keep pairings.csv", which takes it up.
      signups.csv, row 5: error: The mentee of signups.csv row 5 and the mentor of signups.csv row 2 are not together, and both would rather have each other than what they have. [blocking-pair]
        Run "mentorship match" again; to leave it so, put the pairs that stand in the way under "together" in mentorship.yaml first.
      signups.csv, row 6: error: The mentee of signups.csv row 6 and the mentor of signups.csv row 3 are not together, and both would rather have each other than what they have. [blocking-pair]
        Run "mentorship match" again; to leave it so, put the pairs that stand in the way under "together" in mentorship.yaml first.
      unmatched.csv: error: The list of people without a pair is missing. [unmatched-missing]
        Put the unmatched.csv of the run back, name it with --unmatched, or run "mentorship match" again.
      "
    `);
    expect(stdout).toMatch(/\d+ faults found, in pairings\.csv, signups\.csv and unmatched\.csv\.\n$/);
  });

  test('by name on a terminal, and where it is asked for', async () => {
    const edited = changeRow(fileOf('pairings.csv'), AMINA, { score: '99', why: 'A perfect match.' });
    const told = 'The row of Amina Yusuf and Grace Oyelaran was changed after it was written: score and why.';
    expect((await verify({ 'pairings.csv': edited }, [], true)).stderr).toContain(told);
    expect((await verify({ 'pairings.csv': edited }, ['--show-names'])).stderr).toContain(told);
  });

  test.each([
    ['mentee_name', { mentee_name: 'Grace O.' }],
    ['mentee_email', { mentee_email: 'Grace.Oyelaran@example.org' }],
    ['status', { status: 'kept' }],
    ['seal', { seal: '' }],
  ])('a row that still means the same two says that its %s was changed', async (column, cells) => {
    const { faults } = await verifyAsJson({
      'pairings.csv': changeRow(fileOf('pairings.csv'), AMINA, cells),
    });
    const told = faults.filter(({ code }) => code !== 'pairs-changed');
    expect(told).toMatchObject([{ code: 'row-edited', concerned: [column] }]);
  });

  test('a row written for somebody else says for whom', async () => {
    const edited = swapPeople(fileOf('pairings.csv'), 'mentor', AMINA, TOMAS);
    const { stderr } = await verify({ 'pairings.csv': edited }, ['--show-names']);
    expect(stderr).toContain(
      'pairings.csv, row 2: error: The row was written for Amina Yusuf, and now names another mentor',
    );
  });

  test('as annotations on the page of a CI step', async () => {
    const { stderr } = await verify({ 'unmatched.csv': null }, ['--format', 'github']);
    expect(stderr).toContain(
      '::error file=unmatched.csv,title=unmatched.csv::The list of people without a pair is missing.',
    );
  });

  test('a rule that refuses is said in its own words', async () => {
    const edited = changeRow(fileOf('pairings.csv'), VESA, pirkko);
    const { faults } = await verifyAsJson({ 'pairings.csv': edited });
    const refused = faults.find(({ code }) => code === 'refused-by-rule');
    expect(refused).toMatchObject({
      mentee: 'pirkko.nieminen@example.org',
      mentor: 'vesa.manninen@example.org',
      place: { file: 'pairings.csv', row: 4 },
    });
    expect(refused?.message).toContain('because');
  });

  test('a run of another version is told, as what differs may come from that', async () => {
    const audit = fileOf('audit.json').replace('"version": "0.1.0"', '"version": "0.0.9"');
    const { exitCode, stdout } = await verify({ 'audit.json': audit });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('The run was made by version 0.0.9 and checked by 0.1.0');
  });

  test('a start that is no date is a fault among the others', async () => {
    const edited = changeRow(fileOf('pairings.csv'), AMINA, { start: 'soon' });
    const { exitCode, stderr } = await verify({ 'pairings.csv': edited });
    expect(exitCode).toBe(1);
    expect(stderr).toContain('[pairing-start]');
    const document = await verifyAsJson({ 'pairings.csv': edited });
    expect(document).toMatchObject({ sound: false, faults: [], diagnostics: [{ code: 'pairing-start' }] });
  });
});

describe('nothing is checked', () => {
  test('without sign-ups: wrong usage, with an example', async () => {
    const run = await runInMemory(['verify'], matched);
    expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    expect(run.stderr).toContain('mentorship verify --signups signups.csv');
  });

  test('with a start, which it does not judge: wrong usage', async () => {
    expect(await verify({}, ['--start', '2026-10-12'])).toMatchObject({ exitCode: 2, stdout: '' });
  });

  test('with both inputs from standard input: wrong usage', async () => {
    expect(await runInMemory(['verify', '-', '--signups', '-'], matched)).toMatchObject({ exitCode: 2 });
  });

  test('where the file with the pairs is missing', async () => {
    expect(await verify({ 'pairings.csv': null })).toMatchObject({ exitCode: 74 });
  });

  test('where the file with the pairs is something else', async () => {
    const run = await verify({ 'pairings.csv': SIGNUPS });
    expect(run).toMatchObject({ exitCode: 1, stdout: '' });
    expect(run.stderr).toContain('[not-pairings]');
    expect(run.stderr).toContain('Nothing was checked.');
  });

  test('where the settings are wrong', async () => {
    expect(await verify({ 'mentorship.yaml': 'mentrs: 2\n' })).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

test('--help shows examples', async () => {
  const { stdout, exitCode } = await runInMemory(['verify', '--help'], {});
  expect(exitCode).toBe(0);
  expect(stdout).toContain('mentorship verify --signups signups.csv');
});
