import { describe, expect, test } from 'vitest';

import { commands } from '../../src/cli/commands.js';
import { type Files, type MemoryRun, runInMemory } from '../cli/memory-shell.js';
import { canary, PEOPLE, ROWS, SETTINGS } from '../letters-safety/canaries.js';
import { columnSettings, signupsFile } from '../letters-safety/cohort.js';
import { PRIVATE_FIELDS } from '../letters-safety/private-fields.js';

/*
 * Off a terminal the streams tell of rows and counts. Each answer of each person holds a word of its own, and none is
 * printed unless a document was asked for whose format holds it, or --show-names.
 */

const SIGNUPS = ['--signups', 'signups.csv'];

/** Commands whose result is files or a listing; each command of the program stands here or below. */
const LISTING: readonly (readonly string[])[] = [
  ['init', 'signups.csv', '--out', 'fresh.yaml'],
  ['check', 'signups.csv'],
  ['match', 'signups.csv'],
  ['match', 'signups.csv', '--dry-run'],
  ['verify', ...SIGNUPS],
  ['review', ...SIGNUPS],
  ['intro-emails', '--unmatched', ...SIGNUPS],
  ['intro-emails', '--unmatched', '--dry-run'],
  ['agenda', '--meeting', 'all', ...SIGNUPS],
  ['agenda', '--meeting', 'all', '--dry-run'],
  ['handbook'],
  ['report', ...SIGNUPS],
  ['templates', 'list'],
  ['templates', 'check'],
  ['templates', 'eject', '--dry-run'],
  ['completion', 'bash'],
  ['purge', '--dry-run'],
];

/** All that leaves files behind, so that every later command meets names in paths. */
const WRITING: readonly (readonly string[])[] = [
  ['match', 'signups.csv', '--scores', 'scores.csv'],
  ['intro-emails', '--unmatched', ...SIGNUPS],
  ['agenda', '--meeting', 'all'],
  ['handbook'],
  ['report', ...SIGNUPS],
];

/** What was asked for by name is told by name. */
const DOCUMENTS: readonly (readonly string[])[] = [
  ['explain', 'amber@example.org', ...SIGNUPS],
  ['match', '-'],
  ['match', 'signups.csv', '--json'],
];

const given: Files = {
  'signups.csv': signupsFile(ROWS),
  'mentorship.yaml': `${columnSettings(ROWS)}${SETTINGS}`,
};

/** All that anybody wrote, and the addresses. */
const PERSONAL = new RegExp(`canary|(?:${PEOPLE.join('|')})@|${PEOPLE.join('|')}`, 'iu');
/** Titles of columns are the organiser's own words. */
const withoutTitles = (text: string): string => text.replaceAll(/Anything else\? headercanary/giu, '');

/** The folder after all of them. */
const matched = await WRITING.reduce<Promise<Files>>(
  async (files, args) => (await runInMemory(args, await files)).files,
  Promise.resolve(given),
);

function run(args: readonly string[], flags: readonly string[] = []): Promise<MemoryRun> {
  return runInMemory([...args, ...flags], matched, { input: String(given['signups.csv']) });
}

test('every command has its turn', () => {
  const told = new Set([...LISTING, ...DOCUMENTS].map(([name]) => name));
  expect(told).toEqual(new Set(commands.map(({ name }) => name)));
});

describe.each([[[]], [['--verbose']]])('with %j, off a terminal', (flags) => {
  test.each(LISTING.map((args) => [args.join(' '), args] as const))('%s tells of nobody', async (_, args) => {
    // What is printed for a shell to read has no more to say.
    const { exitCode, stdout, stderr } = await run(args, args[0] === 'completion' ? [] : flags);
    expect(exitCode, stderr).toBe(0);
    expect(
      withoutTitles(stdout + stderr)
        .split('\n')
        .filter((line) => PERSONAL.test(line)),
    ).toEqual([]);
  });
});

test.each(DOCUMENTS.map((args) => [args.join(' '), args] as const))(
  '%s tells whom it was asked for',
  async (_, args) => {
    const { exitCode, stdout, stderr } = await run(args);
    expect(exitCode, stderr).toBe(0);
    expect(stdout.toLowerCase()).toContain(canary('amber', 'name'));
    expect(withoutTitles(stderr)).not.toMatch(PERSONAL);
  },
);

describe('--show-names', () => {
  const tell = async (args: readonly string[]): Promise<string> => {
    const { exitCode, stdout, stderr } = await run(args, ['--show-names', '--verbose']);
    expect(exitCode, stderr).toBe(0);
    return (stdout + stderr).toLowerCase();
  };
  const fieldsTold = (told: string, fields: readonly string[]): readonly string[] =>
    fields.filter((field) => PEOPLE.some((person) => told.includes(canary(person, field))));

  test('tells of people', async () => {
    expect(await tell(['match', 'signups.csv', '--dry-run'])).toContain(canary('amber', 'name'));
  });

  const others = LISTING.filter(([name]) => !['check', 'templates', 'completion'].includes(name ?? ''));
  test.each(others.map((args) => [args.join(' '), args] as const))(
    'tells of no private answer: %s',
    async (_, args) => {
      expect(
        fieldsTold(await tell(args), [...PRIVATE_FIELDS, 'background', 'organisation', 'answers']),
      ).toEqual([]);
    },
  );

  test('shows of each column what check read in it, private answers too, but of one that it did not read', async () => {
    expect(fieldsTold(await tell(['check', 'signups.csv']), [...PRIVATE_FIELDS, 'answers'])).toEqual(
      PRIVATE_FIELDS,
    );
  });
});

describe('a file that lost its titles', () => {
  const untitled = (file: string): string => String(matched[file]).replace(/^.*\r\n/, '');
  const damaged: Readonly<Record<string, (text: string) => string>> = {
    'whole otherwise': (text) => text,
    'a stray quotation mark': (text) => `${text}fern,fern,"fern" fern,fern\r\n`,
    'an open quotation mark': (text) => `${text}fern,fern,"fern\r\n`,
    'a cell that is too long': (text) => text.replace(/(?<=fern )/, 'fern '.repeat(7000)),
  };
  const tell = async (args: readonly string[], files: Files): Promise<readonly string[]> => {
    const { exitCode, stdout, stderr, files: after } = await runInMemory(args, files);
    expect(exitCode, stderr).toBe(1);
    expect(Object.keys(after).sort()).toEqual(Object.keys(files).sort());
    return (stdout + stderr).split('\n').filter((line) => PERSONAL.test(line));
  };

  describe.each(Object.entries(damaged))('%s', (_, damage) => {
    test.each([
      ['check', 'signups.csv'],
      ['check', 'signups.csv', '--verbose'],
      ['check', 'signups.csv', '--json'],
      ['check', 'signups.csv', '--format', 'github'],
      ['init', 'signups.csv', '--out', 'fresh.yaml'],
      ['match', 'signups.csv', '--format', 'github'],
    ])('%s %s %s %s tells of nobody and writes nothing', async (...args) => {
      const signups = { 'signups.csv': damage(untitled('signups.csv')) };
      expect(await tell(args, signups)).toEqual([]);
      expect(await tell(args, { ...given, ...signups })).toEqual([]);
    });

    test.each([
      ['pairings.csv', ['verify', ...SIGNUPS]],
      ['pairings.csv', ['explain', 'nobody', ...SIGNUPS]],
      ['pairings.csv', ['agenda', '--meeting', '1', '--format', 'github']],
      ['pairings.csv', ['intro-emails']],
      ['pairings.csv', ['match', 'signups.csv', '--keep', 'pairings.csv', '--out', 'new/pairings.csv']],
      ['pairings.csv', ['match', 'signups.csv', '--history', 'pairings.csv', '--out', 'new/pairings.csv']],
      ['unmatched.csv', ['intro-emails', '--unmatched', 'unmatched.csv', '--out', 'new']],
    ])('%s: %j tells of nobody and writes nothing', async (file, args) => {
      const text = damage(untitled(file));
      expect(await tell(args, { ...matched, [file]: text })).toEqual([]);
      const withoutAddresses = text.replaceAll(/\w+@example\.org/gu, '');
      expect(await tell(args, { ...matched, [file]: withoutAddresses })).toEqual([]);
    });
  });
});

test('the record of the run holds nothing that anybody wrote', async () => {
  const { files } = await run(['match', 'signups.csv'], ['--lottery', 'another']);
  for (const name of ['audit.json', 'audit-history.json']) {
    expect(files[name], name).toContain('"format"');
    expect(files[name], name).not.toMatch(PERSONAL);
  }
});

test('purge removes every output, and nothing else', async () => {
  expect(Object.keys(matched).length).toBeGreaterThan(40);
  const { exitCode, stderr, files } = await run(['purge', '--yes']);
  expect(exitCode, stderr).toBe(0);
  expect(Object.keys(files).sort()).toEqual(Object.keys(given).sort());
});
