import type { Command } from 'commander';
import { describe, expect, test } from 'vitest';

import { buildProgram } from '../../src/cli/build-program.js';
import type { Shell } from '../../src/shell/shell.js';
import { SIGNUPS } from '../e2e/run-mentorship.js';
import { runInMemory } from './memory-shell.js';

/** What a path is called in the brackets of an option or argument. */
const PATHS = ['<file>', '<files...>', '[file]', '[files...]', '<folder>'];
const ARGUMENTS = ['pairings', 'signups'];

/** Words that a command asks for before it looks at the others. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  agenda: ['--meeting', '1'],
  explain: ['grace'],
};

const shell = { version: '0.1.0' } as Shell;
const program = await buildProgram(
  shell,
  () => undefined,
  () => true,
);

/** What an option or argument is called, and a command line that leaves it empty. */
type Place = readonly [term: string, args: readonly string[]];

function listPlaces(command: Command, words: readonly string[]): readonly Place[] {
  const start = [...words, ...(NEEDED[command.name()] ?? [])];
  const options = command.options.filter(({ flags }) => PATHS.some((path) => flags.endsWith(path)));
  const takesPath = command.registeredArguments.some((argument) => ARGUMENTS.includes(argument.name()));
  return [
    ...options.map(({ flags, long }): Place => [flags, [...start, `${long}`, '']]),
    ...(takesPath ? [[command.registeredArguments[0]?.name() ?? '', [...start, '']] satisfies Place] : []),
    ...command.commands.flatMap((inner) => listPlaces(inner, [...words, inner.name()])),
  ];
}

describe('an empty name of a file or folder, as by an unset variable', () => {
  const places = listPlaces(program, []).map(([term, args]) => [args.join(' '), term, args] as const);

  test('is looked for in every command', () => {
    expect(places.length).toBeGreaterThan(40);
    expect(places.map(([line]) => line)).toContain('templates eject --out ');
  });

  test.each(places)('%j is wrong usage', async (_, term, args) => {
    const files = { 'signups.csv': SIGNUPS, 'mentorship.yaml': 'signups: [signups.csv]\n' };
    const run = await runInMemory(args, files);
    expect(run).toMatchObject({ exitCode: 2, stdout: '', files });
    expect(run.stderr).toContain(`'${term}' is empty. Name a `);
  });

  test.each([
    [['match', 'signups.csv', '']],
    [['match', 'signups.csv', '--history', 'pairings.csv', ' ']],
    [['match', 'signups.csv', '--out=']],
  ])('%j is wrong usage too', async (args) => {
    expect(await runInMemory(args, { 'signups.csv': SIGNUPS })).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('is empty. Name a file'),
    });
  });
});

test.each(['signups: ""\n', 'signups: [" "]\n', 'templates: { introduction: "" }\n'])(
  'the settings name no file by an empty text: %j',
  async (settings) => {
    const files = { 'signups.csv': SIGNUPS, 'mentorship.yaml': settings };
    for (const args of [['match'], ['purge', '--yes'], ['handbook']]) {
      expect(await runInMemory(args, files)).toMatchObject({ exitCode: 2, files });
    }
  },
);
