import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';

import { readFileWithin, readStreamWithin } from '../../src/shell/read-within.js';
import { makeFolder } from '../e2e/run-mentorship.js';

const MEGABYTE = 1024 * 1024;

test('a file is read up to the limit, and refused by its size beyond', async () => {
  const file = join(makeFolder({ 'signups.csv': 'x'.repeat(MEGABYTE) }), 'signups.csv');
  expect(await readFileWithin(file, { most: MEGABYTE })).toHaveLength(MEGABYTE);
  writeFileSync(file, 'x'.repeat(MEGABYTE + 1));
  await expect(readFileWithin(file, { most: MEGABYTE })).rejects.toMatchObject({ exitCode: 1 });
});

test('a file above 256 MB is refused unread', async () => {
  const file = join(makeFolder({ 'signups.csv': '' }), 'signups.csv');
  // A hole of a file: it takes no room on the disk.
  truncateSync(file, 256 * MEGABYTE + 1);
  let parts = 0;
  const countParts = (): boolean => {
    parts += 1;
    return true;
  };
  await expect(readFileWithin(file, { isEnough: countParts })).rejects.toMatchObject({ exitCode: 1 });
  expect(parts).toBe(0);
  truncateSync(file, 256 * MEGABYTE);
  await readFileWithin(file, { isEnough: countParts });
  expect(parts).toBe(1);
});

test('a stream is read to its end, and left when it goes on for too long', async () => {
  const chunk = Buffer.alloc(MEGABYTE / 2, 'x');
  expect(await readStreamWithin(Readable.from([chunk, chunk]), 'it', { most: MEGABYTE })).toHaveLength(
    MEGABYTE,
  );
  let given = 0;
  async function* giveForEver() {
    for (;;) {
      given += 1;
      yield chunk;
    }
  }
  await expect(readStreamWithin(giveForEver(), 'it', { most: MEGABYTE })).rejects.toMatchObject({
    exitCode: 1,
  });
  expect(given).toBe(3);
});

test('a missing file is told by the system’s code', async () => {
  await expect(readFileWithin(join(makeFolder(), 'none.csv'))).rejects.toMatchObject({ code: 'ENOENT' });
});

test('reading ends with the part that is enough', async () => {
  const file = join(makeFolder({ 'signups.csv': 'x'.repeat(3 * MEGABYTE) }), 'signups.csv');
  expect(await readFileWithin(file, { isEnough: () => true })).toHaveLength(MEGABYTE);
  expect(await readFileWithin(file, { isEnough: () => false })).toHaveLength(3 * MEGABYTE);
});
