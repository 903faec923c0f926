import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { type Files, runInMemory } from '../memory-shell.js';

const example = (cohort: string, name: string): string =>
  readFileSync(new URL(`../../../examples/${cohort}/${name}`, import.meta.url), 'utf8');

/** Matches, then verifies with the same words after the command; gives what is there then. */
async function matchAndVerify(
  files: Files,
  { match, verify }: { readonly match: readonly string[]; readonly verify: readonly string[] },
): Promise<Readonly<Record<string, string>>> {
  const matched = await runInMemory(['match', ...match], files);
  expect(matched, matched.stderr).toMatchObject({ exitCode: 0 });
  const verified = await runInMemory(['verify', ...verify], matched.files);
  expect(verified.stderr).toBe('');
  expect(verified.exitCode).toBe(0);
  return matched.files;
}

test('the example codebar-helsinki', async () => {
  const files = {
    'signups.csv': example('codebar-helsinki', 'signups.csv'),
    'mentorship.yaml': example('codebar-helsinki', 'mentorship.yaml'),
  };
  await matchAndVerify(files, { match: ['signups.csv'], verify: [] });
});

const academy: Files = {
  'mentors.csv': example('academy', 'mentors.csv'),
  'mentees.csv': example('academy', 'mentees.csv'),
  'mentorship.yaml': example('academy', 'mentorship.yaml'),
};

test('the example academy, with its tracks', async () => {
  await matchAndVerify(academy, { match: [], verify: [] });
});

test('a file per role', async () => {
  const roles = ['--mentors', 'mentors.csv', '--mentees', 'mentees.csv'];
  await matchAndVerify(academy, { match: roles, verify: roles });
});

test('other settings by flags, given again', async () => {
  const flags = ['--aim', 'choice', '--favour', 'mentors', '--indifference', '12', '--lottery', 'spring'];
  await matchAndVerify(academy, { match: [...flags, '--excel'], verify: flags });
});

const SIGNUPS = [
  'Timestamp,Email Address,What is your name?,Are you a mentor or a mentee?,What can you teach?,How many mentees can you take?,What would you like to learn?',
  '9/1/2026 9:00:00,amina.yusuf@example.org,Amina Yusuf,Mentor,"Python, SQL",2,',
  '9/1/2026 9:10:00,tomas.herrera@example.org,Tomás Herrera,Mentor,"React, CSS, Python",2,',
  '9/1/2026 9:20:00,vesa.manninen@example.org,Vesa Manninen,Both,Rust,1,"Python, CSS"',
  '9/2/2026 9:00:00,grace.oyelaran@example.org,Grace Oyelaran,Both,Rust,1,"Python, SQL"',
  '9/2/2026 9:10:00,omar.haddad@example.org,Omar Haddad,Mentee,,,"React, CSS, Python"',
  '9/2/2026 9:20:00,ida.kos@example.org,Ida Kos,Mentee,,,"Rust, Python"',
  '9/2/2026 9:30:00,pirkko.nieminen@example.org,Pirkko Nieminen,Mentee,,,Cobol',
  '',
].join('\r\n');

const signups = ['--signups', 'signups.csv'];

test('people in two roles, and pairs that the organiser put together against a rule', async () => {
  const settings = 'together:\n  - mentee: Pirkko Nieminen\n    mentor: Amina Yusuf\n';
  const files = { 'signups.csv': SIGNUPS, 'mentorship.yaml': settings };
  const after = await matchAndVerify(files, { match: ['signups.csv'], verify: signups });
  expect(after['pairings.csv']).toContain(',fixed,');
});

test('two mentors for a mentee', async () => {
  const files = { 'signups.csv': SIGNUPS, 'mentorship.yaml': 'mentorsPerMentee: 2\n' };
  await matchAndVerify(files, { match: ['signups.csv'], verify: signups });
});

test('nobody at all', async () => {
  const header = `${SIGNUPS.split('\r\n')[0]}\r\n`;
  await matchAndVerify({ 'signups.csv': header }, { match: ['signups.csv'], verify: signups });
});

test('pairs that were kept, with their notes, after somebody left', async () => {
  const first = await matchAndVerify({ 'signups.csv': SIGNUPS }, { match: ['signups.csv'], verify: signups });
  const later = SIGNUPS.replace(/^.*Omar Haddad.*\r\n/m, '');
  const after = await matchAndVerify(
    { ...first, 'signups.csv': later },
    { match: ['signups.csv', '--keep', 'pairings.csv'], verify: signups },
  );
  expect(after['pairings.csv']).toContain(',kept,');
});

test('a cohort after another one', async () => {
  const first = await matchAndVerify({ 'signups.csv': SIGNUPS }, { match: ['signups.csv'], verify: signups });
  const { 'pairings.csv': before = '', 'unmatched.csv': waited = '' } = first;
  const history = ['--history', 'before.csv', 'waited.csv'];
  await matchAndVerify(
    { 'signups.csv': SIGNUPS, 'before.csv': before, 'waited.csv': waited },
    { match: ['signups.csv', ...history], verify: [...signups, ...history] },
  );
});

test('lots drawn again for the same people are told, and are no fault', async () => {
  const draw = (lottery: string) => ({
    match: ['signups.csv', '--lottery', lottery],
    verify: [...signups, '--lottery', lottery],
  });
  const first = await matchAndVerify({ 'signups.csv': SIGNUPS }, draw('first'));
  const second = await matchAndVerify(first, draw('second'));
  expect(second['audit-history.json']).toContain('mentorship-audit-history/1');
  const { stdout } = await runInMemory(['verify', ...signups, '--lottery', 'second'], second);
  expect(stdout).toContain('audit-history.json keeps 1 earlier run.');
});
