import { expect, test } from 'vitest';

import { SIGNUPS } from '../e2e/run-mentorship.js';
import { runInMemory } from './memory-shell.js';

const { files: matched } = await runInMemory(['match', 'signups.csv'], { 'signups.csv': SIGNUPS });
const header = `${matched['pairings.csv']?.split('\r\n')[0]}\r\n`;

test.each([
  ['letters', ['intro-emails']],
  ['agendas', ['agenda', '--meeting', '1']],
])('no pair at all takes the %s of an earlier run away only with --force', async (folder, args) => {
  const { files } = await runInMemory(args, matched);
  const filled = Object.keys(files).filter((path) => path.startsWith(`${folder}/`)).length;
  for (const flags of [[], ['--dry-run']]) {
    const refused = await runInMemory([...args, '-', '--out', folder, ...flags], files, { input: header });
    expect(refused).toMatchObject({ exitCode: 1, files });
    expect(refused.stderr).toMatch(
      /there is no pair at all, and \d+ files of an earlier run would be removed/,
    );
    expect(refused.stderr).toContain('--force');
  }
  const forced = await runInMemory([...args, '-', '--out', folder, '--force'], files, { input: header });
  expect(forced.exitCode).toBe(0);
  const left = Object.keys(forced.files).filter((path) => path.startsWith(`${folder}/`)).length;
  expect(left).toBeLessThan(filled);
  // Now there is nothing more to lose.
  const again = await runInMemory([...args, '-', '--out', folder], forced.files, { input: header });
  expect(again).toMatchObject({ exitCode: 0, files: forced.files });
});
