import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { isLink } from '../../src/shell/is-link.js';
import { readIfReadable } from '../../src/shell/read-if-readable.js';
import { makeFolder } from '../e2e/run-mentorship.js';

test('what is too large, no file, or a link in a circle is told as unreadable, and nothing is thrown', async () => {
  const folder = makeFolder({ 'large.csv': '', 'small.csv': 'a,b' });
  truncateSync(join(folder, 'large.csv'), 256 * 1024 * 1024 + 1);
  mkdirSync(join(folder, 'folder.csv'));
  symlinkSync('circle.csv', join(folder, 'circle.csv'));
  const read = (name: string) => readIfReadable({ folder, pathsHoldNames: false }, name);
  for (const name of ['large.csv', 'folder.csv', 'circle.csv']) expect(await read(name)).toBe('unreadable');
  expect(await read('absent.csv')).toBeNull();
  expect(await read('small.csv')).toEqual(Buffer.from('a,b'));
});

test('a link is one also where it leads nowhere', async () => {
  const folder = makeFolder({ 'file.csv': '' });
  symlinkSync('absent.csv', join(folder, 'nowhere.csv'));
  symlinkSync('file.csv', join(folder, 'link.csv'));
  const found = ['nowhere.csv', 'link.csv', 'file.csv', 'absent.csv'].map((name) =>
    isLink(join(folder, name)),
  );
  expect(await Promise.all(found)).toEqual([true, true, false, false]);
});
