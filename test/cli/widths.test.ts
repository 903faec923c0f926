import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';

import { type Files, runInMemory } from './memory-shell.js';

const EXAMPLE = new URL('../../examples/codebar-helsinki/', import.meta.url);
const COHORT: Files = {
  'signups.csv': readFileSync(new URL('signups.csv', EXAMPLE)),
  'mentorship.yaml': readFileSync(new URL('mentorship.yaml', EXAMPLE)),
};

const COMMANDS: readonly (readonly string[])[] = [
  ['check'],
  ['check', '--verbose'],
  ['match'],
  ['match', '--verbose'],
  ['match', '--keep', 'pairings.csv', '--loosen', '1'],
  ['explain', 'Grace Oyelaran', '--all'],
  ['explain', 'Grace Oyelaran', 'Amina Yusuf'],
  ['explain', 'Zsófia Bálint'],
  ['verify'],
  ['review', '--list'],
  ['review', '--forbid', 'Grace Oyelaran,Amina Yusuf', '--dry-run'],
  ['intro-emails', '--dry-run'],
  ['templates', 'list'],
  ['templates', 'check'],
  ['report', '--dry-run'],
];

/** Commands, paths and addresses are one word each, to be copied: no line can be shorter than they are. */
function isOneWord(line: string): boolean {
  return !line.trim().includes(' ') || /^\s*(Next: )?mentorship |^\w+ +\d+ bytes /.test(line);
}

describe.each([40, 80, 200])('what is shown on %i columns', (columns) => {
  test.each(COMMANDS.map((args) => [args.join(' '), args] as const))('fits the line: %s', async (_, args) => {
    const { files } = await runInMemory(['match'], COHORT);
    const { stdout, stderr } = await runInMemory(args, files, { isTerminal: true, columns });
    const long = `${stdout}${stderr}`
      .split('\n')
      .filter((line) => stringWidth(line) > columns && !isOneWord(line));
    expect(long).toEqual([]);
  });
});
