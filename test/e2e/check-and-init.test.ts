import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { makeFolder, runMentorship, SIGNUPS } from './run-mentorship.js';

/** One address that is none. */
const BROKEN = SIGNUPS.replace('omar.haddad@example.org,Omar', 'omar.haddad,Omar');

describe('mentorship check', () => {
  test('says what each column was taken for, counts seats, and writes nothing', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    const { status, stdout, stderr } = await runMentorship(folder, ['check', 'signups.csv']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/E +What can you teach\? +skills they teach \(teaches\)/);
    expect(stdout).toContain('Settings: the defaults');
    expect(stderr).toMatch(/\nNext: pair everybody:\n {2}mentorship match signups\.csv\n$/);
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
    const folder = makeFolder({ 'signups.csv': BROKEN });
    const { status, stderr } = await runMentorship(folder, ['check', 'signups.csv', '--format', 'github']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^::error file=signups\.csv,line=5,title=/m);
    const fine = makeFolder({ 'signups.csv': SIGNUPS.replace('Cobol', 'Pyhton') });
    expect((await runMentorship(fine, ['check', 'signups.csv'])).status).toBe(0);
    expect((await runMentorship(fine, ['check', 'signups.csv', '--strict'])).status).toBe(1);
  });

  test('puts all findings into the summary of the CI step, and goes on where that cannot be written', async () => {
    const folder = makeFolder({ 'signups.csv': BROKEN });
    const args = ['check', 'signups.csv', '--format', 'github'];
    const env = { GITHUB_STEP_SUMMARY: join(folder, 'summary.md') };
    expect((await runMentorship(folder, args, { env })).status).toBe(1);
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain(
      '| error | `signups.csv, row 5, column',
    );
    const { status, stderr } = await runMentorship(folder, args, { env: { GITHUB_STEP_SUMMARY: folder } });
    expect(status).toBe(1);
    expect(stderr).toContain('::warning::Cannot write the summary of the step: it is a folder.');
    expect(stderr).toContain('::error file=signups.csv,line=5,title=');
  });

  test('says what to do next: mend errors, look at what is doubtful, read warnings', async () => {
    const next = async (signups: string, ...flags: readonly string[]) => {
      const folder = makeFolder({ 'my sign-ups.csv': signups });
      const { stderr } = await runMentorship(folder, ['check', 'my sign-ups.csv', ...flags]);
      return stderr.split('\n').slice(-3, -1);
    };
    const misspelt = SIGNUPS.replace('Cobol', 'Pyhton');
    expect(await next(BROKEN)).toEqual([
      'Next: put right the error above, then run:',
      '  mentorship check "my sign-ups.csv"',
    ]);
    expect(await next(SIGNUPS.replace('What is your name?', 'Person'))).toEqual([
      'Next: look at the question under "Please look at these". If all is right:',
      '  mentorship match "my sign-ups.csv"',
    ]);
    expect(await next(misspelt)).toEqual([
      'Next: read the warning above. If all is as it should be:',
      '  mentorship match "my sign-ups.csv"',
    ]);
    expect((await next(misspelt, '--strict'))[0]).toBe('Next: put right the error above, then run:');
    expect(await next(misspelt, '--quiet')).toEqual([]);
  });

  test('writes no answer and no command of a build into a log, whatever the cells hold', async () => {
    const hostile = '\u001B[31m::error::\u202E##[x]';
    const signups = SIGNUPS.replaceAll('Grace Oyelaran', hostile).replaceAll('Cobol', `${hostile} Weaving`);
    const folder = makeFolder({ 'signups.csv': signups.replace('What can you teach?', `${hostile} teach?`) });
    for (const flags of [[], ['--verbose'], ['--format', 'github'], ['--json']]) {
      const { stdout, stderr } = await runMentorship(folder, ['check', 'signups.csv', ...flags]);
      expect(stdout + stderr).not.toMatch(/Amina|Haddad|example\.org|Weaving|\p{Cf}/u);
      expect((stdout + stderr).replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      expect(stdout).not.toMatch(/^\s*::|##\[/mu);
    }
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
    expect(settings).toContain(
      '  # Likely: the title says "can you teach".\n  teaches: What can you teach?\n',
    );
    const matched = await runMentorship(folder, ['match', 'signups.csv']);
    expect(matched.status).toBe(0);
    expect(matched.stdout).toContain('"Evening: school #1"');
  });

  test('marks what it is not sure of, in the file and on the screen', async () => {
    const signups = SIGNUPS.replace('What is your name?', 'Person');
    const folder = makeFolder({ 'signups.csv': signups });
    const { stderr } = await runMentorship(folder, ['init', 'signups.csv']);
    expect(stderr).toContain(
      'Look at the lines marked "Please check" under "columns". Next: mentorship check',
    );
    expect(readFileSync(join(folder, 'mentorship.yaml'), 'utf8')).toMatch(
      / {2}# Please check: .+\n {2}name: Person\n/,
    );
  });

  test('prints a questionnaire and writes nothing', async () => {
    const folder = makeFolder({ 'mentorship.yaml': 'months: 3\n' });
    const { status, stdout } = await runMentorship(folder, ['init', '--questionnaire']);
    expect(status).toBe(0);
    expect(stdout).toBe(readFileSync('templates/en/questionnaire.md', 'utf8'));
    expect(readFileSync(join(folder, 'mentorship.yaml'), 'utf8')).toBe('months: 3\n');
  });

  test('prints no questionnaire where JSON was asked for', async () => {
    const { status, stdout, stderr } = await runMentorship(makeFolder(), [
      'init',
      '--questionnaire',
      '--json',
    ]);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Leave --json away.');
  });

  test('lists what it writes as data, and with --dry-run writes nothing', async () => {
    const folder = makeFolder();
    const dry = await runMentorship(folder, ['init', '--json', '--dry-run']);
    expect(JSON.parse(dry.stdout)).toEqual({
      format: 'mentorship-outputs/1',
      files: [{ path: 'mentorship.yaml', bytes: expect.any(Number), change: 'new' }],
    });
    expect(readdirSync(folder)).toEqual([]);
    await runMentorship(folder, ['init', '--json']);
    expect(readdirSync(folder)).toEqual(['mentorship.yaml']);
    const again = await runMentorship(folder, ['init', '--json', '--force']);
    expect(again.stdout).toContain('"change": "unchanged"');
  });

  test('annotates for GitHub what is wrong with the file it is given', async () => {
    const folder = makeFolder({ 'signups.csv': '' });
    const { status, stderr } = await runMentorship(folder, ['init', 'signups.csv', '--format', 'github']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^::error file=signups\.csv,title=signups\.csv::/m);
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
    for (const command of ['init', 'check', 'match', 'intro-emails', 'agenda', 'handbook']) {
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

  test.each([
    [['match', 'x\n::error::boo\u001B[31m.csv'], 74],
    [['match', 'signups.csv', '--start', 'x\n::error::boo\u001B[31m'], 2],
  ])('what was typed starts no line of what goes wrong: %j', async (args, code) => {
    const { status, stderr } = await runMentorship(makeFolder(), args);
    expect(status).toBe(code);
    expect(stderr).toMatch(/^error: .*x ::error::boo\[31m/u);
    expect(stderr).not.toContain('\u001B');
  });

  test('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect((await runMentorship(makeFolder(), ['--version'])).stdout).toBe(`${version}\n`);
  });
});
