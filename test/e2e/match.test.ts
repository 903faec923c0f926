import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { makeFolder, runMentorship, SIGNUPS } from './run-mentorship.js';

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('mentorship match', () => {
  test('writes pairings, unmatched and audit, readable by their owner only', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    const { status, stderr } = await runMentorship(folder, ['match', 'signups.csv']);
    expect(stderr).not.toContain('error');
    expect(status).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      'audit.json',
      'pairings.csv',
      'signups.csv',
      'unmatched.csv',
    ]);
    const pairs = read(folder, 'pairings.csv').split('\r\n').slice(1, -1);
    expect(pairs.map((line) => line.split(',').slice(0, 4).join(' '))).toEqual([
      'Amina Yusuf amina.yusuf@example.org Grace Oyelaran grace.oyelaran@example.org',
      'Tomás Herrera tomas.herrera@example.org Omar Haddad omar.haddad@example.org',
    ]);
    expect(read(folder, 'unmatched.csv')).toContain('mentee,Pirkko Nieminen,pirkko.nieminen@example.org,');
    expect(statSync(join(folder, 'pairings.csv')).mode & 0o777).toBe(0o600);
  });

  test('shows names off a terminal only when asked', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    const hidden = await runMentorship(folder, ['match', 'signups.csv', '--dry-run']);
    expect(hidden.stdout + hidden.stderr).not.toMatch(/Amina|Grace|Pirkko|example\.org/);
    expect(hidden.stdout).toContain('signups.csv row 4');
    expect(hidden.stdout).not.toContain('COBOL');
    const shown = await runMentorship(folder, ['match', 'signups.csv', '--dry-run', '--show-names']);
    expect(shown.stdout).toMatch(/Amina Yusuf +Grace Oyelaran +\d+ +teaches Python and SQL/);
  });

  test('names no skill in somebody’s own words off a terminal', async () => {
    const own = SIGNUPS.replaceAll('"Python, SQL"', '"Python, Kim Berg method"');
    const folder = makeFolder({ 'signups.csv': own });
    const hidden = await runMentorship(folder, ['match', 'signups.csv', '--dry-run', '--verbose']);
    expect(hidden.stdout).toMatch(/signups\.csv row 4 +\d+ +teaches Python/);
    expect(hidden.stdout + hidden.stderr).not.toContain('Kim Berg');
    const shown = await runMentorship(folder, ['match', 'signups.csv', '--dry-run', '--show-names']);
    expect(shown.stdout).toContain('Kim Berg');
  });

  test('says what the settings did only where asked, beside the result of a filter', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    const judged = 'Rules refuse 4 of 6 possible pairs.';
    const plain = await runMentorship(folder, ['match', 'signups.csv', '--dry-run']);
    expect(plain.stdout + plain.stderr).not.toContain('What the settings did');
    const verbose = await runMentorship(folder, ['match', 'signups.csv', '--dry-run', '--verbose']);
    expect(verbose.stdout).toContain(`\nWhat the settings did\n${judged}\n`);
    const filter = await runMentorship(folder, ['match', '-', '--verbose'], { input: SIGNUPS });
    expect(filter.stdout).toMatch(/^mentor_name,/);
    expect(filter.stdout).not.toContain(judged);
    expect(filter.stderr).toContain(judged);
  });

  test('a dry run writes nothing', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    const { stdout, status } = await runMentorship(folder, ['match', 'signups.csv', '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/new\s+\d+ bytes {2}pairings\.csv/);
    expect(readdirSync(folder)).toEqual(['signups.csv']);
  });

  test('a second run changes nothing', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    await runMentorship(folder, ['match', 'signups.csv']);
    const before = statSync(join(folder, 'pairings.csv')).mtimeMs;
    const { stderr } = await runMentorship(folder, ['match', 'signups.csv']);
    expect(stderr).toContain('pairings.csv: unchanged, unmatched.csv: unchanged, audit.json: unchanged');
    expect(statSync(join(folder, 'pairings.csv')).mtimeMs).toBe(before);
  });

  test('a file that a person edited is not replaced without --force', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    await runMentorship(folder, ['match', 'signups.csv']);
    writeFileSync(join(folder, 'unmatched.csv'), 'my notes');
    const refused = await runMentorship(folder, ['match', 'signups.csv']);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('--force');
    expect(read(folder, 'unmatched.csv')).toBe('my notes');
    const forced = await runMentorship(folder, ['match', 'signups.csv', '--force']);
    expect(forced.status).toBe(0);
    expect(read(folder, 'unmatched.csv')).toContain('Pirkko');
  });

  test('a foreign file of the same name is not replaced either', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS, 'pairings.csv': 'mine' });
    const { status } = await runMentorship(folder, ['match', 'signups.csv']);
    expect(status).toBe(1);
    expect(readdirSync(folder).sort()).toEqual(['pairings.csv', 'signups.csv']);
  });

  test('as a filter it prints the pairings and leaves the disk alone', async () => {
    const folder = makeFolder();
    const { stdout, stderr, status } = await runMentorship(folder, ['match', '-'], { input: SIGNUPS });
    expect(status).toBe(0);
    expect(stdout.startsWith('mentor_name,mentor_email,mentee_name,mentee_email,status,score,')).toBe(true);
    expect(stdout.split('\r\n')).toHaveLength(4);
    expect(stderr).toContain('1 mentee without a mentor');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a header without rows gives no pairs and exit 0; no header at all is exit 1', async () => {
    const folder = makeFolder();
    const header = `${SIGNUPS.split('\r\n')[0]}\r\n`;
    const empty = await runMentorship(folder, ['match', '-'], { input: header });
    expect(empty.status).toBe(0);
    expect(empty.stdout.split('\r\n')).toHaveLength(2);
    const nothing = await runMentorship(folder, ['match', '-'], { input: '' });
    expect(nothing.status).toBe(1);
    expect(nothing.stdout).toBe('');
  });

  test('the same people in another row order, locale or time zone give the same bytes', async () => {
    const folder = makeFolder();
    const [header, ...rows] = SIGNUPS.trimEnd().split('\r\n');
    const shuffled = `${[header, ...rows.reverse()].join('\r\n')}\r\n`;
    const plain = await runMentorship(folder, ['match', '-'], { input: SIGNUPS });
    const other = await runMentorship(folder, ['match', '-'], {
      input: shuffled,
      env: { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
    });
    expect(other.stdout).toBe(plain.stdout);
  });

  test('--excel writes semicolons and a byte order mark', async () => {
    const { stdout } = await runMentorship(makeFolder(), ['match', '-', '--excel'], { input: SIGNUPS });
    expect(stdout.startsWith('\uFEFFmentor_name;mentor_email;')).toBe(true);
  });

  test('--scores lists every acceptable pair by key', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    await runMentorship(folder, ['match', 'signups.csv', '--scores', 'scores.csv']);
    const [header, ...lines] = read(folder, 'scores.csv').trimEnd().split('\r\n');
    expect(header).toBe('mentee,mentor,mentee_score,mentor_score,mentee_level,mentor_level');
    expect(lines.some((line) => line.startsWith('grace.oyelaran@example.org,amina.yusuf@example.org,'))).toBe(
      true,
    );
    const again = await runMentorship(folder, ['match', 'signups.csv', '--scores', 'scores.csv']);
    expect(again.status).toBe(0);
  });

  test('--fail-unmatched fails above the count and writes nothing', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS });
    const failed = await runMentorship(folder, ['match', 'signups.csv', '--fail-unmatched', '0']);
    expect(failed.status).toBe(1);
    expect(readdirSync(folder)).toEqual(['signups.csv']);
    const passed = await runMentorship(folder, ['match', 'signups.csv', '--fail-unmatched', '1']);
    expect(passed.status).toBe(0);
  });

  test('settings beside the sign-ups are found, named, and their errors end the run with 2', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS, 'mentorship.yaml': 'lottery: green tickets\n' });
    const found = await runMentorship(folder, ['match', 'signups.csv']);
    expect(found.stderr).toContain('Settings: mentorship.yaml');
    expect(found.stdout).toContain('"green tickets"');
    writeFileSync(join(folder, 'mentorship.yaml'), 'wieghts: 1\n');
    const broken = await runMentorship(folder, ['match', 'signups.csv']);
    expect(broken.status).toBe(2);
    expect(broken.stderr).toContain('mentorship.yaml, line 1');
    expect(broken.stderr).toContain('weights');
  });

  test('bad input ends with 1, names the place, and shows nobody', async () => {
    const folder = makeFolder({
      'signups.csv': SIGNUPS.replace('Grace Oyelaran,Mentee', 'Grace Oyelaran,Maybe'),
    });
    const { status, stderr, stdout } = await runMentorship(folder, ['match', 'signups.csv']);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('signups.csv, row 4, column "Are you a mentor or a mentee?" (D4)');
    expect(stderr).not.toMatch(/Grace|example\.org/);
    expect(readdirSync(folder)).toEqual(['signups.csv']);
  });

  test('a missing file is exit 74, a wrong flag exit 2', async () => {
    const missing = await runMentorship(makeFolder(), ['match', 'nowhere.csv']);
    expect(missing.status).toBe(74);
    const wrong = await runMentorship(makeFolder(), ['match', '--wrong']);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).not.toMatch(/\n\s+at /);
  });

  test('an output never takes the place of the sign-ups or the settings, whatever --force says', async () => {
    const folder = makeFolder({ 'signups.csv': SIGNUPS, 'mentorship.yaml': 'months: 3\n' });
    for (const flags of [
      ['--out', 'signups.csv'],
      ['--audit', 'mentorship.yaml'],
      ['--out', 'p.csv', '--scores', 'p.csv'],
    ]) {
      const { status } = await runMentorship(folder, ['match', 'signups.csv', '--force', ...flags]);
      expect(status).toBe(2);
    }
    expect(readdirSync(folder).sort()).toEqual(['mentorship.yaml', 'signups.csv']);
    expect(read(folder, 'signups.csv')).toBe(SIGNUPS);
  });
});
