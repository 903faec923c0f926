import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { buildProgram } from '../../../src/cli/build-program.js';
import { commands } from '../../../src/cli/commands.js';
import { writeManual } from '../../../src/cli/manual/write-manual.js';
import type { Shell } from '../../../src/shell/shell.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

/** Commands look at the shell only when they run. */
const IDLE = { version } as Shell;

async function manual(): Promise<string> {
  const program = await buildProgram(
    IDLE,
    () => undefined,
    () => true,
  );
  return writeManual(program, version);
}

test('man/mentorship.1 is what the commands say now (npm run manual writes it)', async () => {
  expect(await manual()).toBe(readFileSync('man/mentorship.1', 'utf8'));
});

test('every command and every option has its place', async () => {
  const page = await manual();
  for (const { name } of commands) {
    expect(page).toContain(`.SS mentorship ${name.replaceAll('-', '\\-')}\n`);
  }
  expect(page).toContain('.SS mentorship templates eject\n');
  expect(page).toContain('.B \\-c, \\-\\-config <file>\n');
});

test('no line of text is taken for a request', async () => {
  const lines = (await manual()).split('\n');
  expect(lines.filter((line) => /^[.']/.test(line) && !/^\.(\\"|[A-Za-z]{1,2}( |$))/.test(line))).toEqual([]);
});
