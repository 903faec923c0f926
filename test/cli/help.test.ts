import { describe, expect, test } from 'vitest';

import { commands } from '../../src/cli/commands.js';
import { runInMemory } from './memory-shell.js';

const help = async (args: readonly string[], columns: number): Promise<string> => {
  const { stdout, exitCode } = await runInMemory([...args, '--help'], {}, { isTerminal: true, columns });
  expect(exitCode).toBe(0);
  return stdout;
};

/** An example stays on one line, to be copied; all else is to fit. */
function tooLong(text: string, columns: number): readonly string[] {
  const usage = text.indexOf('\nUsage:');
  const lines = [
    ...text
      .slice(0, usage)
      .split('\n')
      .filter((line) => !/^ {2}\S/.test(line)),
    ...text.slice(usage).split('\n'),
  ];
  return lines.filter((line) => line.length > columns);
}

describe('help', () => {
  test.each([40, 80, 200])('fits %i columns, for every command', async (columns) => {
    for (const { name } of commands) {
      expect(tooLong(await help([name], columns), columns), name).toEqual([]);
    }
    expect(tooLong(await help([], columns), columns)).toEqual([]);
  });

  test('begins with examples, for every command', async () => {
    for (const { name } of commands) {
      expect(await help([name], 80), name).toMatch(/^Examples:\n {2}\S/);
    }
  });

  test.each([40, 80, 200])('of the program reads like this on %i columns', async (columns) => {
    await expect(await help([], columns)).toMatchFileSnapshot(`help/program-${columns}.txt`);
  });

  test.each([40, 80, 200])('of a command reads like this on %i columns', async (columns) => {
    await expect(await help(['completion'], columns)).toMatchFileSnapshot(`help/completion-${columns}.txt`);
  });
});
