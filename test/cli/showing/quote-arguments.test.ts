import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { quoteArguments } from '../../../src/cli/showing/quote-arguments.js';
import { disarmCommands } from '../../../src/core/diagnostics/disarm-commands.js';
import { makeFolder } from '../../e2e/run-mentorship.js';
import { runs } from '../../runs.js';

/** What a POSIX shell makes of a line, in an empty folder. */
function readByShell(line: string): readonly string[] {
  const out = execFileSync('sh', ['-c', `printf '%s\\0'${line}`], { cwd: makeFolder(), encoding: 'utf8' });
  return out.split('\0').slice(0, -1);
}

test.each([
  ['autumn/signups.csv', ' autumn/signups.csv'],
  ['my  sign-ups.csv', ' "my  sign-ups.csv"'],
  ["Seán O'Brien.csv", ' "Seán O\'Brien.csv"'],
  ['a$(touch PWNED).csv', " 'a$(touch PWNED).csv'"],
  ['a`touch PWNED`.csv', " 'a`touch PWNED`.csv'"],
  ['a"b.csv', " 'a\"b.csv'"],
  ["a'$b.csv", " 'a'\\''$b.csv'"],
  ['a!b.csv', " 'a!b.csv'"],
  ['a\\b.csv', " 'a\\b.csv'"],
  ['*;?.csv', ' "*;?.csv"'],
  ['a\n::error::b.csv', ' "a::error::b.csv"'],
  ['##[b].csv', ' "# #[b].csv"'],
  ['', ' ""'],
])('what %j is called in the next command', (word, quoted) => {
  expect(quoteArguments([word])).toBe(quoted);
});

test('a shell reads the words again, and runs nothing (needs a POSIX shell)', () => {
  const word = fc.string({ unit: fc.constantFrom(...'ab $`\\"\'!*?;&|<>(){}[]~#%=^-é'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
      expect(readByShell(quoteArguments(words))).toEqual(words.map(disarmCommands));
    }),
    runs(50),
  );
});
