import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import { ENVIRONMENT, makeFolder, runMentorship, SIGNUPS } from './run-mentorship.js';

const BINARY = resolve('bin/mentorship.js');

async function matchedFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = makeFolder({ 'signups.csv': SIGNUPS, ...files });
  await runMentorship(folder, ['match', 'signups.csv', '--quiet']);
  return folder;
}

const read = (folder: string, ...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

/** The files of a pair bear the names of both and a mark made from their addresses. */
const AMINA = 'amina-yusuf-grace-oyelaran-9810f140';
const TOMAS = 'tomas-herrera-omar-haddad-0649ae94';

describe('every look at a result', () => {
  test.each([
    [['report'], 'report.html: new.'],
    [['explain', 'grace'], 'The list of Grace'],
    [['review', '--list'], 'needs a look'],
    [['verify'], 'Read pairings.csv'],
    [['handbook'], 'handbooks'],
  ])('%j runs from the built program', async (args, told) => {
    const folder = await matchedFolder({ 'mentorship.yaml': 'signups: [signups.csv]\n' });
    const { status, stdout, stderr } = await runMentorship(folder, args);
    expect(stdout + stderr).toContain(told);
    expect(status).toBe(0);
  });
});

describe('settings that are a link that leads nowhere', () => {
  test.each([
    ['match', 'signups.csv'],
    ['check', 'signups.csv'],
    ['init', 'signups.csv'],
    ['init', '--force', '--dry-run'],
    ['handbook'],
    ['intro-emails'],
    ['agenda', '--meeting', '1'],
    ['report'],
    ['verify'],
    ['review', '--list'],
    ['purge'],
  ])('are not taken for none: %s', async (...args) => {
    const folder = await matchedFolder();
    symlinkSync('moved.yaml', join(folder, 'mentorship.yaml'));
    const { status, stderr } = await runMentorship(folder, args);
    expect(stderr).toContain('mentorship.yaml: it is a link that leads nowhere.\n');
    expect(status).toBe(74);
  });
});

describe('a working folder that was removed (needs a POSIX shell)', () => {
  const runThere = (...args: readonly string[]) =>
    spawnSync('sh', ['-c', 'rmdir "$PWD" && exec "$@"', 'sh', process.execPath, BINARY, ...args], {
      cwd: makeFolder(),
      encoding: 'utf8',
      // A shell says so where a locale is not installed.
      env: { ...ENVIRONMENT, LC_ALL: 'C' },
    });

  test.each([
    ['init'],
    ['check', '/signups.csv'],
    ['match', '-'],
    ['explain', 'grace'],
    ['verify'],
    ['intro-emails'],
    ['agenda', '--meeting', '1'],
    ['handbook'],
    ['report'],
    ['review'],
    ['purge'],
    ['templates', 'eject'],
  ])('is told: %s', (...args) => {
    const { status, stderr } = runThere(...args);
    expect(stderr).toBe(
      'error: The working folder was removed, or cannot be read.\nGo to one that is there, and run the command again.\n',
    );
    expect(status).toBe(74);
  });

  test.each(['--version', '--help'])('is not needed for %s', (flag) => {
    expect(runThere(flag)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('a folder where a file is meant', () => {
  test.each([
    [['match', 'form']],
    [['match', 'signups.csv', '--out', 'form']],
    [['match', 'signups.csv', '--audit', 'form']],
    // What stands in the way is told before all the work.
    [['match', 'absent.csv', '--out', 'form']],
    [['report', 'absent.csv', '--out', 'form']],
    [['init', 'absent.csv', '--out', 'form', '--force']],
    [['purge', '--yes', '--out', 'form']],
    [['purge', '--yes', '--out', 'form/']],
  ])('%j asks for a file in it, and leaves it as it is', async (args) => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    mkdirSync(join(folder, 'form'));
    const { status, stderr } = await runMentorship(folder, args);
    expect(stderr).toMatch(/form: it is a folder\.\nName a file in it\.\n$/);
    expect(status).toBe(74);
    expect(readdirSync(folder).sort()).toEqual(['form', 'signups.csv']);
    expect(readdirSync(join(folder, 'form'))).toEqual([]);
  });
});

describe('what is no file (needs POSIX devices)', () => {
  test.each([
    [['match', 'signups.csv', '--out', '/dev/stdout']],
    [['match', 'signups.csv', '--out', '/dev/null', '--force']],
    [['match', 'signups.csv', '--unmatched', '/dev/full', '--force']],
    [['report', '--out', '/dev/stdout']],
    [['init', '--out', '/dev/stdout']],
  ])('%j is no place for an output, and nothing is read from it', async (args) => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    const { status, stdout, stderr } = await runMentorship(folder, args);
    expect(stderr).toMatch(/Cannot write \/dev\/\w+: it is no file\.\nName a file\.\n$/);
    expect(status).toBe(74);
    expect(stdout).toBe('');
    expect(readdirSync(folder)).toEqual(['signups.csv']);
    expect(statSync(String(args[3] ?? args[2])).isFile()).toBe(false);
  });

  test.each([
    ['a folder', (path: string) => mkdirSync(path), 'A folder stands where a file is to be'],
    [
      'a pipe',
      (path: string) => execFileSync('mkfifo', [path]),
      'Something that is no file stands where a file is to be',
    ],
  ])('%s in the place of a letter is told without the names of the pair', async (_, put, told) => {
    const folder = await matchedFolder();
    await runMentorship(folder, ['intro-emails']);
    const path = join(folder, 'letters', `${AMINA}.html`);
    rmSync(path);
    put(path);
    for (const args of [['intro-emails'], ['intro-emails', '--force'], ['purge', '--yes']]) {
      const { status, stderr } = await runMentorship(folder, args);
      expect(status).toBe(74);
      expect(stderr).toContain(told);
      expect(stderr).not.toContain('amina');
      expect(readdirSync(folder)).toContain('pairings.csv');
    }
  });
});

/** Without a date that the environment gives: letters bear that of today. */
const TODAY = { env: { SOURCE_DATE_EPOCH: '' } };

describe('mentorship purge', () => {
  test('removes a link that leads nowhere, and passes over what is too large', async () => {
    const folder = await matchedFolder();
    await runMentorship(folder, ['intro-emails']);
    const letter = join(folder, 'letters', `${AMINA}.txt`);
    rmSync(letter);
    symlinkSync('absent.txt', letter);
    writeFileSync(join(folder, 'grace.csv'), '');
    truncateSync(join(folder, 'grace.csv'), 300 * 1024 * 1024);
    const { status, stderr } = await runMentorship(folder, ['purge', '--yes']);
    expect(stderr).toMatch(
      /removed\.\n1 link among them.*\nLeft alone, as unreadable or too large: 1 file\.\n$/,
    );
    expect(status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['grace.csv', 'signups.csv']);
  });
});

describe('mentorship intro-emails', () => {
  test('writes drafts, pages, texts and two lists, the same bytes again', async () => {
    const folder = await matchedFolder();
    const { status, stderr } = await runMentorship(folder, ['intro-emails']);
    expect(status).toBe(0);
    expect(stderr).toContain('--from');
    expect(readdirSync(join(folder, 'letters')).sort()).toEqual([
      `${AMINA}.eml`,
      `${AMINA}.html`,
      `${AMINA}.txt`,
      'index.csv',
      'index.html',
      'manifest.json',
      `${TOMAS}.eml`,
      `${TOMAS}.html`,
      `${TOMAS}.txt`,
    ]);
    const again = await runMentorship(folder, ['intro-emails']);
    expect(again.stderr).toContain('9 files unchanged');
  });

  test('dates letters by --date, signs them by --from', async () => {
    const folder = await matchedFolder();
    const sender = 'Aino Laine <aino@example.org>';
    const { stderr } = await runMentorship(folder, [
      'intro-emails',
      '--from',
      sender,
      '--date',
      '2026-09-21',
    ]);
    expect(stderr).not.toContain('warning');
    const letter = read(folder, 'letters', `${AMINA}.eml`);
    expect(letter).toContain('From: Aino Laine <aino@example.org>\r\n');
    expect(letter).toContain('Date: Mon, 21 Sep 2026');
  });

  test('a template of the organiser’s own that is not stored as UTF-8 stops the run before a letter is written', async () => {
    const folder = await matchedFolder({
      'mentorship.yaml': 'templates:\n  introduction: ours.txt.hbs\n',
    });
    writeFileSync(join(folder, 'ours.txt.hbs'), Buffer.from('Subject: Schöne Grüße\n', 'latin1'));
    const { status, stderr } = await runMentorship(folder, ['intro-emails']);
    expect(status).toBe(2);
    expect(stderr).toContain('ours.txt.hbs, line 1: ');
    expect(stderr).toContain('UTF-8');
    expect(readdirSync(folder)).not.toContain('letters');
  });

  test('a letter that a person edited stays, and stops the run only when there is something new to say', async () => {
    const folder = await matchedFolder();
    await runMentorship(folder, ['intro-emails']);
    const path = join(folder, 'letters', `${AMINA}.txt`);
    writeFileSync(path, 'my own words');
    const again = await runMentorship(folder, ['intro-emails']);
    expect(again.status).toBe(0);
    expect(again.stderr).toContain('8 files unchanged, 1 file left');
    writeFileSync(join(folder, 'mentorship.yaml'), 'chat: "#mentoring"\n');
    const refused = await runMentorship(folder, ['intro-emails']);
    expect(refused.status).toBe(1);
    expect(refused.stderr).not.toContain('amina');
    expect(readFileSync(path, 'utf8')).toBe('my own words');
    expect((await runMentorship(folder, ['intro-emails', '--force'])).status).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('#mentoring');
  });

  test('--force takes an edit back where nothing else is new', async () => {
    const folder = await matchedFolder();
    await runMentorship(folder, ['intro-emails']);
    const path = join(folder, 'letters', `${AMINA}.txt`);
    writeFileSync(path, 'my own words');
    const { stderr } = await runMentorship(folder, ['intro-emails', '--force']);
    expect(stderr).toContain('1 file changed, 8 files unchanged');
    expect(readFileSync(path, 'utf8')).toContain('Dear Amina Yusuf');
  });

  test('a letter of an earlier day is unchanged, unless a date is asked for', async () => {
    const folder = await matchedFolder();
    await runMentorship(folder, ['intro-emails', '--date', '2026-09-21']);
    const again = await runMentorship(folder, ['intro-emails'], TODAY);
    expect(again.stderr).toContain('9 files unchanged');
    const asked = await runMentorship(folder, ['intro-emails', '--date', '2026-09-22']);
    expect(asked.stderr).toContain('3 files changed, 6 files unchanged');
  });

  test('a pair that comes or goes changes no other letter', async () => {
    const folder = await matchedFolder();
    await runMentorship(folder, ['intro-emails']);
    const withoutGrace = SIGNUPS.split('\r\n').filter((line) => !line.includes('grace.oyelaran'));
    writeFileSync(join(folder, 'signups.csv'), withoutGrace.join('\r\n'));
    await runMentorship(folder, ['match', 'signups.csv', '--quiet']);
    const { stdout } = await runMentorship(folder, ['intro-emails', '--dry-run', '--json']);
    const { files } = JSON.parse(stdout) as { files: readonly { path: string; change: string }[] };
    const changes = new Map(files.map(({ path, change }) => [path, change]));
    expect(changes.get(`${TOMAS}.eml`)).toBe('unchanged');
    expect(changes.get(`${AMINA}.eml`)).toBe('withdrawn');
  });

  test('--unmatched writes to those beside the pairs who have nobody, --separate to each alone', async () => {
    const folder = await matchedFolder();
    await runMentorship(folder, ['match', 'signups.csv', '--quiet', '--force']);
    const unmatched = 'role,name,email\r\nmentee,Nora Lund,nora.lund@example.org\r\n';
    writeFileSync(join(folder, 'unmatched.csv'), unmatched);
    const { status } = await runMentorship(folder, ['intro-emails', '--unmatched', '--separate']);
    expect(status).toBe(0);
    const drafts = readdirSync(join(folder, 'letters')).filter((name) => name.endsWith('.eml'));
    expect(drafts.map((name) => name.replace(/-[0-9a-f]{8}\.eml$/, '')).sort()).toEqual([
      'amina-yusuf-grace-oyelaran',
      'grace-oyelaran-amina-yusuf',
      'nora-lund',
      'omar-haddad-tomas-herrera',
      'tomas-herrera-omar-haddad',
    ]);
  });

  test('standard input stands for one file only', async () => {
    const folder = await matchedFolder();
    const { status, stderr } = await runMentorship(folder, ['intro-emails', '-', '--unmatched', '-']);
    expect(status).toBe(2);
    expect(stderr).toContain('once only');
  });

  test('--earlier tells of a new start', async () => {
    const folder = await matchedFolder();
    writeFileSync(
      join(folder, 'spring.csv'),
      'mentor_email,mentee_email\r\nsomebody@example.org,grace.oyelaran@example.org\r\n',
    );
    await runMentorship(folder, ['intro-emails', '--earlier', 'spring.csv']);
    expect(read(folder, 'letters', `${AMINA}.txt`)).toContain('for you this is a new start');
    expect(read(folder, 'letters', `${TOMAS}.txt`)).not.toContain('new start');
  });

  test('the letter of a pair that ended is taken away', async () => {
    const folder = await matchedFolder();
    await runMentorship(folder, ['intro-emails']);
    const withoutOmar = SIGNUPS.split('\r\n').filter((line) => !line.includes('omar.haddad'));
    writeFileSync(join(folder, 'signups.csv'), withoutOmar.join('\r\n'));
    await runMentorship(folder, ['match', 'signups.csv', '--quiet']);
    const { stderr } = await runMentorship(folder, ['intro-emails']);
    expect(stderr).toContain('3 files withdrawn');
    expect(readdirSync(join(folder, 'letters')).filter((name) => name.includes('omar'))).toEqual([]);
  });

  test('an address swapped by hand is refused with the way out', async () => {
    const folder = await matchedFolder();
    const swapped = read(folder, 'pairings.csv').replace(
      'grace.oyelaran@example.org',
      'omar.haddad@example.org',
    );
    writeFileSync(join(folder, 'pairings.csv'), swapped);
    const { status, stderr } = await runMentorship(folder, ['intro-emails']);
    expect(status).toBe(1);
    expect(stderr).toContain('pairings.csv, row 2');
    expect(stderr).toContain('--accept-edits');
    expect(readdirSync(folder)).not.toContain('letters');
    expect((await runMentorship(folder, ['intro-emails', '--accept-edits'])).status).toBe(0);
  });

  test('pairings that a spreadsheet saved again are read', async () => {
    const folder = await matchedFolder();
    await runMentorship(folder, [
      'match',
      'signups.csv',
      '--quiet',
      '--excel',
      '--out',
      'excel/pairings.csv',
    ]);
    const saved = read(folder, 'excel', 'pairings.csv');
    writeFileSync(join(folder, 'saved.csv'), saved.replaceAll('\r\n', '\n'));
    const { status } = await runMentorship(folder, ['intro-emails', 'saved.csv', '--out', 'saved']);
    expect(status).toBe(0);
  });
});

describe('mentorship agenda', () => {
  test('writes the guides of one meeting and leaves those of others alone', async () => {
    const folder = await matchedFolder();
    await runMentorship(folder, ['agenda', '--meeting', '1']);
    const { status } = await runMentorship(folder, ['agenda', '--meeting', '3']);
    expect(status).toBe(0);
    expect(readdirSync(join(folder, 'agendas')).sort()).toEqual(['manifest.json', 'meeting-1', 'meeting-3']);
    const names = readdirSync(join(folder, 'agendas', 'meeting-3')).map((name) => name.replace(/\.\w+$/, ''));
    expect([...new Set(names)].sort()).toEqual([AMINA, 'index', TOMAS]);
    const again = await runMentorship(folder, ['agenda', '--meeting', '1']);
    expect(again.stderr).toMatch(/: \d+ files unchanged\.$/m);
  });

  test('all writes every meeting of the programme', async () => {
    const folder = await matchedFolder({ 'mentorship.yaml': 'meetings: 4\n' });
    expect((await runMentorship(folder, ['agenda', '--meeting', 'all'])).status).toBe(0);
    expect(readdirSync(join(folder, 'agendas')).sort()).toEqual([
      'manifest.json',
      'meeting-1',
      'meeting-2',
      'meeting-3',
      'meeting-4',
    ]);
  });

  test('a meeting that the programme does not have is exit 2', async () => {
    const folder = await matchedFolder({ 'mentorship.yaml': 'meetings: 4\n' });
    const { status, stderr } = await runMentorship(folder, ['agenda', '--meeting', '5']);
    expect(status).toBe(2);
    expect(stderr).toContain('4 meetings');
    expect((await runMentorship(folder, ['agenda'])).status).toBe(2);
  });
});

test('letters, guides and handbooks may share a folder: no command takes away what another wrote', async () => {
  const folder = await matchedFolder();
  const commands = [['intro-emails'], ['agenda', '--meeting', 'all'], ['handbook']];
  for (const command of commands) await runMentorship(folder, [...command, '--out', 'x', '--quiet']);
  const names = readdirSync(join(folder, 'x'));
  expect(names).toEqual(expect.arrayContaining([`${AMINA}.eml`, 'meeting-1', 'mentors.md']));
  for (const command of commands) {
    const { stderr } = await runMentorship(folder, [...command, '--out', 'x']);
    expect(stderr).toContain('unchanged');
    expect(stderr).not.toMatch(/withdrawn|: new|files new/);
    expect(readdirSync(join(folder, 'x'))).toEqual(names);
  }
});

describe('--json', () => {
  test('lists what happened to each file, and nothing else on standard output', async () => {
    const folder = await matchedFolder();
    const { stdout } = await runMentorship(folder, ['intro-emails', '--json', '--dry-run']);
    const { format, files } = JSON.parse(stdout) as {
      format: string;
      files: { path: string; change: string }[];
    };
    expect(format).toBe('mentorship-outputs/1');
    const fits = new Ajv2020().compile(
      JSON.parse(readFileSync('schemas/outputs.schema.json', 'utf8')) as object,
    );
    expect(fits(JSON.parse(stdout)), JSON.stringify(fits.errors)).toBe(true);
    expect(fits({ format, files, more: 1 })).toBe(false);
    expect(files).toContainEqual({ path: 'index.html', bytes: expect.any(Number), change: 'new' });
    const matched = await runMentorship(folder, ['match', 'signups.csv', '--json', '--dry-run']);
    expect(JSON.parse(matched.stdout)).toMatchObject({ format: 'mentorship-match/1' });
  });
});
