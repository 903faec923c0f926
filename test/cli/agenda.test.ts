import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';

import type { PairingRow } from '../../src/core/pairing/rows/pairing-row.js';
import { sealRow } from '../../src/core/pairing/rows/seal-row.js';
import { writePairings } from '../../src/core/pairing/rows/write-pairings.js';
import { aminaAndGrace, tomasAndOmar } from '../core/rendering/guides/shipped-guides.js';
import { type MemoryRun, runInMemory } from './memory-shell.js';

function pairingsFile(...rows: readonly PairingRow[]): string {
  return writePairings(
    rows.map((row) => ({ ...row, seal: sealRow(row) })),
    { excel: false },
  );
}

function endings({ files }: MemoryRun): readonly string[] {
  const paths = Object.keys(files).filter((path) => path.startsWith('agendas/'));
  return paths.map((path) => path.replace(/^.*\/(?:.*\.)?/u, '')).sort();
}

function draftOf({ files }: MemoryRun, name: string): string {
  return files[Object.keys(files).find((path) => path.includes(name) && path.endsWith('.eml')) ?? ''] ?? '';
}

const PAIRINGS = pairingsFile(aminaAndGrace, tomasAndOmar);

describe('mentorship agenda', () => {
  test('says how to pair people where nobody is paired yet, and so do letters', async () => {
    for (const command of [['agenda', '--meeting', '1'], ['intro-emails']]) {
      const { exitCode, stderr, files } = await runInMemory(command, {});
      expect(exitCode).toBe(74);
      expect(stderr).toBe(
        'Nobody is paired yet, or the pairs are elsewhere: there is no pairings.csv.\nPair people first: mentorship match signups.csv\n',
      );
      expect(files).toEqual({});
    }
  });

  test('writes a page, a draft and Markdown for every pair, and says what to do with them', async () => {
    const run = await runInMemory(['agenda', '--meeting', '2'], { 'pairings.csv': PAIRINGS });
    expect(run.exitCode).toBe(0);
    expect(endings(run)).toEqual(['csv', 'eml', 'eml', 'html', 'html', 'json', 'md', 'md']);
    expect(run.stderr).toContain('a draft (.eml) opens in your mail program');
    expect(run.stderr).toContain('[letter-sender-unknown]');
  });

  test('drafts are from whom and of the day that the command names', async () => {
    const flags = ['--from', 'Aino Laine <aino@example.org>', '--date', '2026-11-02'];
    const run = await runInMemory(['agenda', '--meeting', '2', ...flags], { 'pairings.csv': PAIRINGS });
    const mail = await PostalMime.parse(draftOf(run, 'amina'));
    expect(mail.from).toMatchObject({ name: 'Aino Laine', address: 'aino@example.org' });
    expect(mail.date).toBe('2026-11-02T12:00:00.000Z');
    expect(run.stderr).not.toContain('warning');
  });

  test('changes only the guides of a pair that changed', async () => {
    const first = await runInMemory(['agenda', '--meeting', '2'], { 'pairings.csv': PAIRINGS });
    const changed = pairingsFile(aminaAndGrace, { ...tomasAndOmar, mentee_goals: 'Build a shop' });
    const again = await runInMemory(['agenda', '--meeting', '2'], {
      ...first.files,
      'pairings.csv': changed,
    });
    expect(draftOf(again, 'amina')).toBe(draftOf(first, 'amina'));
    expect(draftOf(again, 'tomas')).not.toBe(draftOf(first, 'tomas'));
    expect(again.stderr).toContain('4 files changed, 4 files unchanged');
  });
});
