import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

import { manySignups } from './many-signups.js';
import { ENVIRONMENT, makeFolder, SIGNUPS } from './run-mentorship.js';

const BINARY = JSON.stringify(resolve('bin/mentorship.js'));
const NODE = JSON.stringify(process.execPath);
const mentorship = `${NODE} ${BINARY}`;

const inShell = (folder: string, line: string) =>
  spawnSync('bash', ['-o', 'pipefail', '-c', line], {
    cwd: folder,
    encoding: 'utf8',
    // A shell says so where a locale is not installed.
    env: { ...ENVIRONMENT, LC_ALL: 'C' },
  });

describe('in a pipe (needs a POSIX shell)', () => {
  test('the pairs of one command are the letters of the next', () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    const { status } = inShell(
      folder,
      `cat signups.csv | ${mentorship} match - | ${mentorship} intro-emails - --out letters`,
    );
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'letters')).filter((name) => name.endsWith('.eml'))).toHaveLength(2);
    expect(readdirSync(folder).sort()).toEqual(['letters', 'signups.csv']);
  });

  test.each([
    '- < signups.csv',
    '/dev/stdin < signups.csv',
    '/proc/self/fd/0 < signups.csv',
    '<(cat signups.csv)',
    'signups.csv/',
  ])('keeps to the settings of the working folder: match %s', (words) => {
    const settings = 'apart:\n  - mentee: grace.oyelaran@example.org\n    mentor: amina.yusuf@example.org\n';
    const folder = makeFolder({ 'signups.csv': SIGNUPS, 'mentorship.yaml': settings });
    const { status, stdout, stderr } = inShell(folder, `${mentorship} match ${words}`);
    expect(status).toBe(0);
    expect(stderr).toContain('Settings: mentorship.yaml');
    const file = join(folder, 'pairings.csv');
    const pairs = existsSync(file) ? readFileSync(file, 'utf8') : stdout;
    expect(pairs).toContain('omar.haddad@example.org');
    expect(pairs).not.toContain('grace.oyelaran@example.org');
  });

  test.each(['-', '/dev/stdin'])('the file behind %s is never replaced', (input) => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    for (const output of ['--out', '--scores']) {
      const line = `${mentorship} match ${input} ${output} signups.csv --force < signups.csv`;
      const { status, stderr } = inShell(folder, line);
      expect(stderr).toContain('signups.csv is read by this run');
      expect(status).toBe(2);
      expect(readFileSync(join(folder, 'signups.csv'), 'utf8')).toBe(SIGNUPS);
    }
  });

  test('a reader that leaves early is no error and leaves no noise', () => {
    const folder = makeFolder({ 'signups.csv': manySignups(2000) });
    const { status, stdout, stderr } = inShell(
      folder,
      `${mentorship} match - --quiet < signups.csv | head -1`,
    );
    expect(status).toBe(0);
    expect(stdout.startsWith('mentor_name,')).toBe(true);
    expect(stderr).toBe('');
  });

  test('more than a pipe holds arrives whole', () => {
    const folder = makeFolder({ 'signups.csv': manySignups(10_000) });
    const slowly = '(sleep 1; dd bs=64k 2>/dev/null)';
    const out = inShell(
      folder,
      `${mentorship} match - --quiet < signups.csv | ${slowly} > slow.csv; ${mentorship} match signups.csv --quiet`,
    );
    expect(out.status).toBe(0);
    const slow = readFileSync(join(folder, 'slow.csv'));
    expect(slow.length).toBeGreaterThan(1_000_000);
    expect(slow.equals(readFileSync(join(folder, 'pairings.csv')))).toBe(true);
  });

  test('a full disk behind a redirect is exit 74', () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    const { status, stderr } = inShell(folder, `${mentorship} match - < signups.csv > /dev/full`);
    expect(status).toBe(74);
    expect(stderr).toContain('disk is full');
  });

  // A fault in the file is 1, an option that does not exist 2: what is told of neither is that it could not be told.
  test.each(['check nowhere.csv', 'check signups.csv', 'check --nothing'])(
    'what cannot be told is still in the exit code: %s',
    (args) => {
      const folder = makeFolder({ 'signups.csv': 'Name,Role\n"Amina' });
      expect(inShell(folder, `${mentorship} ${args} 2> /dev/full`).status).toBe(74);
    },
  );

  test('nothing waits for an answer when nobody can give one', () => {
    const folder = makeFolder();
    const output = execFileSync(process.execPath, [resolve('bin/mentorship.js'), 'init'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'pipe'],
      timeout: 30_000,
    });
    expect(output).toBe('');
    expect(readdirSync(folder)).toEqual(['mentorship.yaml']);
  });
});
