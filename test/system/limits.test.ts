import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

import { makeFolder } from '../e2e/run-mentorship.js';

/* What is too large is refused before it costs anything: measured in a process of its own, which tests must not hold. */

const MEGABYTE = 1024 * 1024;
const SIZE = 250 * MEGABYTE;
const MEGABYTES = 300;
const HEADER = 'Name,Email,Role,Goals\n';
const TELL_USAGE = resolve('bench/tell-usage.mjs');

function fill(file: string, start: string, text: string): void {
  const part = Buffer.from(text.repeat(Math.ceil(MEGABYTE / text.length)));
  writeFileSync(file, start);
  const handle = openSync(file, 'a');
  for (let size = 0; size < SIZE; size += part.length) writeSync(handle, part);
  closeSync(handle);
}

function reserve(file: string): void {
  const handle = openSync(file, 'w');
  ftruncateSync(handle, 257 * MEGABYTE);
  closeSync(handle);
}

const CASES: readonly (readonly [what: string, exitCode: number, fill: (folder: string) => void])[] = [
  ['a file above 256 MB', 1, (folder) => reserve(join(folder, 'signups.csv'))],
  ['rows', 1, (folder) => fill(join(folder, 'signups.csv'), HEADER, 'Ann,ann@example.org,Mentee,Work\n')],
  ['one cell', 1, (folder) => fill(join(folder, 'signups.csv'), `${HEADER}"`, 'abcdefg\n')],
  ['long cells', 1, (folder) => fill(join(folder, 'signups.csv'), HEADER, `Ann,,,${'x'.repeat(40_000)}\n`)],
  ['titles', 1, (folder) => fill(join(folder, 'signups.csv'), '', 'title,')],
  ['line ends', 1, (folder) => fill(join(folder, 'signups.csv'), HEADER, '\n')],
  ['settings', 2, (folder) => fill(join(folder, 'mentorship.yaml'), '', 'programme: a\n')],
];

test.each(CASES)('too much of %s is refused within 300 MB', (_, exitCode, fillFolder) => {
  const folder = makeFolder({ 'signups.csv': HEADER });
  fillFolder(folder);
  const { status, output } = spawnSync(
    process.execPath,
    ['--import', TELL_USAGE, resolve('bin/mentorship.js'), 'match', 'signups.csv'],
    { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  expect(output[2]).toMatch(/larger than|more than|columns/u);
  expect(status).toBe(exitCode);
  const { megabytes } = JSON.parse(output[3] ?? '') as { megabytes: number };
  expect(megabytes).toBeLessThan(MEGABYTES);
});
