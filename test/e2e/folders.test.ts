import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import { makeFolder, runMentorship, SIGNUPS } from './run-mentorship.js';

async function matchedFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = makeFolder({ 'signups.csv': SIGNUPS, ...files });
  await runMentorship(folder, ['match', 'signups.csv', '--quiet']);
  return folder;
}

const read = (folder: string, ...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

describe('mentorship intro-emails', () => {
  test('writes drafts, pages, texts and two lists, the same bytes again', async () => {
    const folder = await matchedFolder();
    const { status, stderr } = await runMentorship(folder, ['intro-emails']);
    expect(status).toBe(0);
    expect(stderr).toContain('--from');
    expect(readdirSync(join(folder, 'letters')).sort()).toEqual([
      '0001-amina-yusuf-grace-oyelaran.eml',
      '0001-amina-yusuf-grace-oyelaran.html',
      '0001-amina-yusuf-grace-oyelaran.txt',
      '0002-tomas-herrera-omar-haddad.eml',
      '0002-tomas-herrera-omar-haddad.html',
      '0002-tomas-herrera-omar-haddad.txt',
      'index.csv',
      'index.html',
      'manifest.json',
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
    const letter = read(folder, 'letters', '0001-amina-yusuf-grace-oyelaran.eml');
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
    expect(stderr).toContain('ours.txt.hbs: ');
    expect(stderr).toContain('UTF-8');
    expect(readdirSync(folder)).not.toContain('letters');
  });

  test('a letter that a person edited stays, unless forced', async () => {
    const folder = await matchedFolder();
    await runMentorship(folder, ['intro-emails']);
    const path = join(folder, 'letters', '0001-amina-yusuf-grace-oyelaran.txt');
    writeFileSync(path, 'my own words');
    const refused = await runMentorship(folder, ['intro-emails', '--date', '2026-09-22']);
    expect(refused.status).toBe(1);
    expect(refused.stderr).not.toContain('amina');
    expect(readFileSync(path, 'utf8')).toBe('my own words');
    expect((await runMentorship(folder, ['intro-emails', '--force'])).status).toBe(0);
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
    expect(readdirSync(join(folder, 'agendas', 'meeting-3'))).toHaveLength(5);
    const again = await runMentorship(folder, ['agenda', '--meeting', '1']);
    expect(again.stderr).toContain('6 files unchanged');
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
