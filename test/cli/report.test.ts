import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';

import { type Files, runInMemory } from './memory-shell.js';

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/codebar-helsinki/${name}`, import.meta.url), 'utf8');

let matched: Files = {};

beforeAll(async () => {
  const given = {
    'signups.csv': example('signups.csv'),
    'mentorship.yaml': example('mentorship.yaml'),
    'report-of-ours.html': '<p>Ours</p>',
  };
  matched = (await runInMemory(['match', 'signups.csv'], given)).files;
});

describe('mentorship report', () => {
  test('writes one page with the pairs, and says where', async () => {
    const { exitCode, files, stdout, stderr } = await runInMemory(['report'], matched);
    expect(exitCode).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      'report.html: new.\nOpen report.html in a browser. It names people; --redact writes one to share.\n',
    );
    expect(files['report.html']).toContain('<bdi>Grace Oyelaran</bdi>');
    expect(files['report.html']).toContain('codebar Helsinki, autumn 2026');
    expect(Object.keys(files)).toHaveLength(Object.keys(matched).length + 1);
  });

  test('names nobody with --redact', async () => {
    const { exitCode, files } = await runInMemory(['report', '--redact'], matched);
    expect(exitCode).toBe(0);
    expect(files['report.html']).not.toMatch(/Grace|Oyelaran|Amina|Yusuf/u);
    expect(files['report.html']).toContain('Mentee 34');
  });

  test('changes nothing in a second run, and replaces its own page when the pairs changed', async () => {
    const first = await runInMemory(['report'], matched);
    const again = await runInMemory(['report'], first.files);
    expect(again.files).toEqual(first.files);
    expect(again.stderr).toMatch(/^report\.html: unchanged\.\n/);
    const redacted = await runInMemory(['report', '--redact'], first.files);
    expect(redacted.stderr).toBe('report.html: changed.\nOpen report.html in a browser. It names nobody.\n');
  });

  test('does not replace a page that somebody edited, unless forced', async () => {
    const { files } = await runInMemory(['report'], matched);
    const edited = { ...files, 'report.html': `${files['report.html']?.replace('Grace', 'Gracie')}` };
    const refused = await runInMemory(['report', '--redact'], edited);
    expect(refused.exitCode).toBe(1);
    expect(refused.files).toEqual(edited);
    const forced = await runInMemory(['report', '--redact', '--force'], edited);
    expect(forced.exitCode).toBe(0);
    expect(forced.files['report.html']).not.toContain('Gracie');
  });

  test('does not replace a page of somebody else', async () => {
    const refused = await runInMemory(['report', '--out', 'report-of-ours.html'], matched);
    expect(refused.exitCode).toBe(1);
    expect(refused.files).toEqual(matched);
  });

  test('never takes the place of a file it reads, whatever is forced', async () => {
    for (const name of ['pairings.csv', 'signups.csv', 'mentorship.yaml', 'audit.json']) {
      const refused = await runInMemory(['report', '--force', '--out', name], matched);
      expect(refused.exitCode).toBe(2);
      expect(refused.files).toEqual(matched);
    }
  });

  test('writes nothing with --dry-run, and prints what it did with --json', async () => {
    const dry = await runInMemory(['report', '--dry-run'], matched);
    expect(dry.files).toEqual(matched);
    expect(dry.stdout).toMatch(/^new +\d+ bytes {2}report\.html\n/u);
    const { stdout } = await runInMemory(['report', '--json'], matched);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 'mentorship-outputs/1',
      files: [{ path: 'report.html', change: 'new' }],
    });
  });

  test('says in the page that the sign-ups changed since', async () => {
    const text = `${matched['signups.csv']}`;
    const changed = text.replace(/^.*grace\.oyelaran@example\.org.*\r?\n/mu, '');
    expect(changed).not.toBe(text);
    const { exitCode, files, stderr } = await runInMemory(['report'], { ...matched, 'signups.csv': changed });
    expect(exitCode).toBe(0);
    expect(stderr).toContain('[result-unfit]');
    expect(files['report.html']).toContain('Not as “match” left it');
  });

  test('needs pairs, and says how to make them', async () => {
    const { 'pairings.csv': _, ...unpaired } = matched;
    await expect(runInMemory(['report'], unpaired)).resolves.toMatchObject({ exitCode: 74 });
  });
});
