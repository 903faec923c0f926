import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type Files, runInMemory } from '../cli/memory-shell.js';
import { runs } from '../runs.js';

const EXAMPLE = 'examples/codebar-helsinki';
const settings = readFileSync(`${EXAMPLE}/mentorship.yaml`, 'utf8');

/** A line break within quotation marks belongs to its cell: it has an odd number of them before it in the file. */
const [titles = '', ...rows] = readFileSync(`${EXAMPLE}/signups.csv`, 'utf8')
  .trimEnd()
  .split(/\r?\n(?=(?:[^"]*"[^"]*")*[^"]*$)/u);
const MATCH: readonly string[] = ['match', 'signups.csv', '--scores', 'scores.csv'];
const WRITERS: readonly (readonly string[])[] = [
  ['intro-emails', '--unmatched', '--signups', 'signups.csv', '--out', 'letters'],
  ['agenda', '--meeting', '1', '--signups', 'signups.csv'],
  ['handbook'],
  ['report', '--signups', 'signups.csv'],
];

/** The SHA-256 of all that the commands write, paths and contents, for the same people in one order of rows. */
async function hashOutputs(
  commands: readonly (readonly string[])[],
  order: readonly string[],
): Promise<string> {
  const given: Files = {
    'signups.csv': [titles, ...order, ''].join('\r\n'),
    'mentorship.yaml': settings,
  };
  let files: Files = given;
  for (const args of commands) {
    const run = await runInMemory(args, files);
    expect(run, run.stderr).toMatchObject({ exitCode: 0 });
    files = run.files;
  }
  const written = Object.entries(files).filter(([path]) => !Object.hasOwn(given, path));
  const hash = createHash('sha256');
  for (const [path, content] of written.sort(([one], [other]) => (one < other ? -1 : 1)))
    hash.update(`${path}\0${content}\0`);
  return hash.digest('hex');
}

async function expectOneHash(commands: readonly (readonly string[])[], shuffles: number): Promise<void> {
  expect(rows.length).toBeGreaterThan(40);
  const expected = await hashOutputs(commands, rows);
  const orders = fc.shuffledSubarray([...rows], { minLength: rows.length });
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      expect(await hashOutputs(commands, order)).toBe(expected);
    }),
    runs(shuffles),
  );
}

describe('whatever the order of the rows', () => {
  test('pairs, people without one, scores and audit have the same bytes', () => expectOneHash([MATCH], 50));

  test('and so has everything that is written after', () => expectOneHash([MATCH, ...WRITERS], 5));
});
