import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { makeFolder, runMentorship, SIGNUPS } from './run-mentorship.js';

describe('mentorship check', () => {
  test('says what each column was taken for, counts seats, and writes nothing', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    const { status, stdout } = await runMentorship(folder, ['check', 'signups.csv']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/E +What can you teach\? +teaches/);
    expect(stdout).toContain('2 seats for 3 mentees');
    expect(stdout).toMatch(/COBOL +1 +0 +0 +nobody teaches it/);
    expect(stdout).not.toMatch(/Amina|Grace|example\.org/);
    expect(readdirSync(folder)).toEqual(['signups.csv']);
  });

  test('shows examples of answers where names may be shown', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    const { stdout } = await runMentorship(folder, ['check', 'signups.csv', '--show-names']);
    expect(stdout).toContain('Amina Yusuf');
  });

  test('gives the same as data, without answers', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    const { stdout } = await runMentorship(folder, ['check', 'signups.csv', '--json']);
    const document = JSON.parse(stdout) as { counts: unknown; leftOut: unknown };
    expect(document.counts).toEqual({ people: 5, mentors: 2, mentees: 3, seats: 2 });
    expect(document.leftOut).toMatchObject({ replaced: 1 });
    expect(stdout).not.toMatch(/Amina|Grace|example\.org/);
  });

  test('annotates for GitHub, and --strict makes warnings fail', async () => {
    const broken = SIGNUPS.replace('omar.haddad@example.org,Omar', 'omar.haddad,Omar');
    const folder = makeFolder({ 'signups.csv': broken });
    const { status, stderr } = await runMentorship(folder, ['check', 'signups.csv', '--format', 'github']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^::error file=signups\.csv,line=5,title=/m);
    const fine = makeFolder({ 'signups.csv': SIGNUPS.replace('Cobol', 'Pyhton') });
    expect((await runMentorship(fine, ['check', 'signups.csv'])).status).toBe(0);
    expect((await runMentorship(fine, ['check', 'signups.csv', '--strict'])).status).toBe(1);
  });
});

describe('mentorship init', () => {
  test('without a terminal writes what the flags say and the columns it found, ready to be read', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    const flags = [
      '--programme',
      'Evening: school #1',
      '--organiser',
      'Aino Laine <aino@example.org>',
      '--start',
      '2026-10-05',
    ];
    const { status, stderr } = await runMentorship(folder, ['init', 'signups.csv', ...flags]);
    expect(status).toBe(0);
    expect(stderr).toContain('Next: mentorship check signups.csv');
    const settings = readFileSync(join(folder, 'mentorship.yaml'), 'utf8');
    expect(settings).toContain('teaches: What can you teach?');
    const matched = await runMentorship(folder, ['match', 'signups.csv']);
    expect(matched.status).toBe(0);
    expect(matched.stdout).toContain('"Evening: school #1"');
  });

  test('does not replace a file that is there', async () => {
    const folder = makeFolder({ 'mentorship.yaml': 'months: 3\n' });
    expect((await runMentorship(folder, ['init'])).status).toBe(1);
    expect(readFileSync(join(folder, 'mentorship.yaml'), 'utf8')).toBe('months: 3\n');
  });
});

describe('mentorship', () => {
  test('explains itself with examples first, on standard output', async () => {
    const { stdout, status } = await runMentorship(makeFolder(), ['--help']);
    expect(status).toBe(0);
    expect(stdout.startsWith('Examples:\n')).toBe(true);
    for (const command of ['init', 'check', 'match', 'intro-emails', 'agenda']) {
      const help = await runMentorship(makeFolder(), [command, '--help']);
      expect(help.status).toBe(0);
      expect(help.stdout.startsWith('Examples:\n')).toBe(true);
      expect(stdout).toContain(`  ${command}`);
    }
  });

  test('a wrong command is exit 2 with a suggestion, no stack', async () => {
    const { status, stderr } = await runMentorship(makeFolder(), ['macth']);
    expect(status).toBe(2);
    expect(stderr).toContain('match');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await runMentorship(makeFolder(), ['--version'])).stdout).toBe(`${version}\n`);
  });
});
