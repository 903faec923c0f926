import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { readFileIfThere, readOutput } from '../../src/shell/read-file.js';
import { makeFolder } from '../e2e/run-mentorship.js';

const NAMED = 'amina-yusuf.html';

test.each([
  [true, /^a file in \S+ is larger than/],
  [false, /amina-yusuf\.html is larger than/],
])('an output too large to read, its path made from names: %s', async (pathsHoldNames, message) => {
  const folder = makeFolder({ [NAMED]: '' });
  // A hole of a file: it takes no room on the disk.
  truncateSync(join(folder, NAMED), 256 * 1024 * 1024 + 1);
  const reading = readOutput({ folder, pathsHoldNames }, NAMED);
  await expect(reading).rejects.toMatchObject({ message: expect.stringMatching(message) });
});

test('an output whose folder is missing, or no folder, is not there', async () => {
  const folder = makeFolder({ letters: '' });
  expect(await readOutput({ folder, pathsHoldNames: false }, 'absent/a.txt')).toBeNull();
  expect(await readOutput({ folder, pathsHoldNames: false }, 'letters/a.txt')).toBeNull();
});

test('a link that leads nowhere is no missing file', async () => {
  const folder = makeFolder({ 'signups.csv': '' });
  for (const target of ['moved.yaml', 'signups.csv/below-a-file.yaml']) {
    const link = join(folder, `to-${target.replace('/', '-')}`);
    symlinkSync(target, link);
    await expect(readFileIfThere(link)).rejects.toMatchObject({
      exitCode: 74,
      message: `Cannot read ${link}: it is a link that leads nowhere.`,
    });
  }
  expect(await readFileIfThere(join(folder, 'mentorship.yaml'))).toBeNull();
  expect(await readFileIfThere(join(folder, 'signups.csv', 'mentorship.yaml'))).toBeNull();
});
