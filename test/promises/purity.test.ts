import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { commands } from '../../src/cli/commands.js';
import { type Files, type MemoryRun, runInMemory } from '../cli/memory-shell.js';
import { refuseWorld } from './refuse-world.js';

const example = (name: string): string => readFileSync(`examples/codebar-helsinki/${name}`, 'utf8');

const INPUTS: Files = {
  'signups.csv': example('signups.csv'),
  'mentorship.yaml': example('mentorship.yaml'),
};

/** In this order each finds what it needs. */
const COMMANDS: readonly (readonly string[])[] = [
  ['check', 'signups.csv', '--json'],
  ['match', 'signups.csv', '--scores', 'scores.csv'],
  ['match', 'signups.csv', '--keep', 'pairings.csv', '--json'],
  ['explain', 'grace.oyelaran@example.org', '--signups', 'signups.csv'],
  ['verify', '--signups', 'signups.csv'],
  ['intro-emails', '--unmatched', '--signups', 'signups.csv', '--out', 'letters'],
  ['agenda', '--meeting', '2', '--signups', 'signups.csv'],
  ['handbook'],
  ['report', '--signups', 'signups.csv'],
  ['review', '--signups', 'signups.csv'],
  ['templates', 'check'],
  ['completion', 'bash'],
  ['init', 'signups.csv', '--out', 'other.yaml'],
  ['purge', '--yes'],
];

/** What each command line says and writes, one after another in one folder. */
async function runAll(): Promise<readonly MemoryRun[]> {
  const runs: MemoryRun[] = [];
  let files = INPUTS;
  for (const args of COMMANDS) {
    const run = await runInMemory(args, files);
    expect(run.exitCode, run.stderr).toBe(0);
    runs.push(run);
    files = run.files;
  }
  return runs;
}

test('every command has its turn', () => {
  expect(new Set(COMMANDS.map(([name]) => name))).toEqual(new Set(commands.map(({ name }) => name)));
});

test('no command asks the disk, network, clock, locale or chance for anything but through the shell', async () => {
  // The first run loads every module and every shipped template.
  const expected = await runAll();
  let runs: readonly MemoryRun[] = [];
  const asked = await refuseWorld(async () => {
    runs = await runAll();
  });
  expect(asked).toEqual([]);
  expect(runs).toEqual(expected);
});

describe('what asks for them all the same', () => {
  test.each<readonly [string, () => unknown]>([
    ['fs.readFileSync', () => readFileSync('package.json')],
    ['fs.promises.readFile', async () => (await import('node:fs/promises')).readFile('package.json')],
    ['globalThis.fetch', () => fetch('http://127.0.0.1:9')],
    ['Date.now', () => Date.now()],
    ['new Date', () => new Date()],
    ['new Date', () => new Date(2026, 1, 1)],
    ['Date.getHours', () => new Date(0).getHours()],
    ['Date.toLocaleDateString', () => new Date(0).toLocaleDateString('en')],
    ['Math.random', () => Math.random()],
    ['String.localeCompare', () => 'a'.localeCompare('b')],
    ['Number.toLocaleString', () => (1000).toLocaleString()],
    ['Intl.Collator', () => new Intl.Collator()],
    ['Intl.DateTimeFormat without a zone', () => new Intl.DateTimeFormat('en')],
  ])('is found: %s', async (name, ask) => {
    expect(await refuseWorld(async () => ask())).toEqual([name]);
  });

  test('is found where it is caught too, and moments that are given are no clock', async () => {
    const asked = await refuseWorld(async () => {
      expect(() => Math.random()).toThrow('was asked for');
      expect(new Date('2026-09-21T12:00:00Z').toISOString()).toBe('2026-09-21T12:00:00.000Z');
      expect(new Intl.PluralRules('fi').select(2)).toBe('other');
    });
    expect(asked).toEqual(['Math.random']);
  });
});
