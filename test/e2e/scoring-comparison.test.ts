import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The rows of a Markdown table about one cohort, without their padding. */
function rowsOf(cohort: string, text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells[1] === cohort);
}

test('docs/scoring.md compares four ways to pair, and what bounds them, with the numbers of the bench', () => {
  const [, page = ''] = readFileSync('docs/scoring.md', 'utf8').split('<!-- comparison:');
  const script = ['bench/scoring-comparison.mjs', '--only', 'codebar-helsinki'];
  const printed = execFileSync(process.execPath, script, { encoding: 'utf8' });
  expect(rowsOf('codebar-helsinki', printed)).toHaveLength(6);
  expect(rowsOf('codebar-helsinki', page)).toEqual(rowsOf('codebar-helsinki', printed));
});
