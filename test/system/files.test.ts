import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';

import { manySignups } from '../e2e/many-signups.js';
import { makeFolder, runMentorship } from '../e2e/run-mentorship.js';
import { needTool } from './need-tool.js';

const BINARY = resolve('bin/mentorship.js');
const KILLS = 100;

/** Every file below a folder, temporary ones too, with its content, as one text. */
function readSet(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return paths.map((path) => `${path}\n${readFileSync(join(folder, path), 'utf8')}`).join('\n');
}

/** Numbers from 0 to 1, the same in each run. */
function createDraw(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Writes letters, and kills the program so long after it began to write; tells how long that was. */
async function writeLetters(folder: string, killAfter: number | null): Promise<number> {
  const child = spawn(process.execPath, [BINARY, 'intro-emails', '--quiet'], {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, SOURCE_DATE_EPOCH: '1789948800' },
  });
  let isOver = false;
  const ended = new Promise<void>((done, fail) => {
    child.on('error', fail);
    child.on('close', () => {
      isOver = true;
      done();
    });
  });
  while (!isOver && !existsSync(join(folder, 'letters/.mentorship-plan'))) await setTimeout(1);
  const begun = performance.now();
  if (killAfter !== null) {
    await setTimeout(killAfter);
    child.kill('SIGKILL');
  }
  await ended;
  return performance.now() - begun;
}

test('killed at 100 random points, the next command leaves the letters of before or the new ones', async () => {
  const folder = makeFolder({ 'signups.csv': manySignups(100) });
  const [letters, copy] = [join(folder, 'letters'), makeFolder()];
  expect((await runMentorship(folder, ['match', 'signups.csv', '--quiet'])).status).toBe(0);
  await writeLetters(folder, null);
  cpSync(letters, copy, { recursive: true, preserveTimestamps: true });
  const before = readSet(letters);
  writeFileSync(join(folder, 'mentorship.yaml'), 'chat: "#mentoring"\n');
  const duration = await writeLetters(folder, null);
  const after = readSet(letters);
  expect(after).not.toBe(before);

  const draw = createDraw(8);
  const found = { before: 0, after: 0, cutOff: 0 };
  for (let kill = 0; kill < KILLS; kill += 1) {
    rmSync(letters, { recursive: true });
    cpSync(copy, letters, { recursive: true });
    await writeLetters(folder, draw() * duration * 1.1);
    if (readSet(letters).includes('.mentorship-')) found.cutOff += 1;
    expect((await runMentorship(folder, ['check', 'signups.csv', '--quiet'])).status).toBe(0);
    const left = readSet(letters);
    expect([before, after].includes(left), `kill ${kill}`).toBe(true);
    if (left === before) found.before += 1;
    else found.after += 1;
    const modes = readdirSync(letters).map((name) => statSync(join(letters, name)).mode & 0o077);
    expect(left === after ? Math.max(...modes) : 0).toBe(0);
  }
  // Else the kills came too early or too late to tell anything.
  expect(found.before).toBeGreaterThan(5);
  expect(found.cutOff).toBeGreaterThan(30);
}, 1_800_000);

test.each([96, 200, 400, 800, 1200])('a disk of %i KB that fills up leaves everything as it was', (size) => {
  needTool('unshare', 'util-linux');
  const folder = makeFolder({ 'signups.csv': manySignups(200) });
  const script = [
    `set -e; cd '${folder}'; mkdir disk; mount -t tmpfs -o size=${size}k none disk; cp signups.csv disk; cd disk`,
    `node='${process.execPath}'; program='${BINARY}'`,
    '"$node" "$program" match signups.csv --quiet || { echo "match $?"; ls -A; exit 0; }',
    '"$node" "$program" intro-emails --quiet 2> ../told || { echo "letters $?"; ls -A; cat ../told; exit 0; }',
    'echo done',
  ].join('\n');
  let out: string;
  try {
    out = execFileSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', script], { encoding: 'utf8' });
  } catch (error) {
    throw new Error(`This needs leave to mount a disk in memory in a namespace of its own: ${String(error)}`);
  }
  const lines = out.trimEnd().split('\n');
  const outputs = ['audit.json', 'pairings.csv', 'signups.csv', 'unmatched.csv'];
  if (lines[0] === 'match 74') expect(lines.slice(1)).toEqual(['signups.csv']);
  else {
    expect(lines[0]).toBe('letters 74');
    expect(lines.slice(1, 5)).toEqual(outputs);
    expect(lines.slice(5).join('\n')).toMatch(
      /^error: Cannot write .*: the disk is full\.\nEverything is as it was before\.$/,
    );
  }
});
