import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';

import { manySignups } from './many-signups.js';
import { ENVIRONMENT, makeFolder, runMentorship } from './run-mentorship.js';

/** Between a lock that was seen and the first read of what comes next; a machine that is slower only tests less. */
const UNTIL_IT_READS_IN_MILLISECONDS = 300;

/**
 * Starts the built program, and comes back as soon as a file is there and says something: a lock that says nothing would
 * be taken for that of a run which is gone.
 */
async function startUntil(
  folder: string,
  args: readonly string[],
  file: string,
): Promise<{ readonly child: ChildProcess; readonly ended: Promise<number | null> }> {
  const child = spawn(process.execPath, [resolve('bin/mentorship.js'), ...args], {
    cwd: folder,
    stdio: 'ignore',
    env: ENVIRONMENT,
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((done, fail) => {
    // Of a run that a signal ended a shell says the same as of one with that exit code.
    const tell = (code: number | null, signal: NodeJS.Signals | null) =>
      done(signal === null ? code : 128 + constants.signals[signal]);
    child.on('close', tell).on('error', fail);
  });
  let isOver = false;
  const notice = (): void => {
    isOver = true;
  };
  ended.then(notice, notice);
  const isThere = (): boolean => (statSync(join(folder, file), { throwIfNoEntry: false })?.size ?? 0) > 0;
  while (!isThere() && !isOver) await setTimeout(1);
  expect(isOver, `${file} was never seen`).toBe(false);
  return { child, ended };
}

const hidden = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.mentorship-'));

async function matchedFolder(): Promise<string> {
  const folder = makeFolder({ 'signups.csv': manySignups(300) });
  expect((await runMentorship(folder, ['match', 'signups.csv', '--quiet'])).status).toBe(0);
  return folder;
}

describe('of two runs at once (needs signals)', () => {
  test('one wins, and the other ends with 75', async () => {
    const folder = makeFolder({ 'signups.csv': manySignups(2000) });
    const { child, ended } = await startUntil(folder, ['match', 'signups.csv'], '.mentorship-lock');
    child.kill('SIGSTOP');
    const second = await runMentorship(folder, ['match', 'signups.csv']);
    expect(second.status).toBe(75);
    expect(second.stderr).toContain('Another run of mentorship is writing in');
    expect(readdirSync(folder).sort()).toEqual(['.mentorship-lock', 'signups.csv']);
    // Who only reads is not kept out.
    expect((await runMentorship(folder, ['check', 'signups.csv', '--quiet'])).status).toBe(0);
    child.kill('SIGCONT');
    expect(await ended).toBe(0);
    expect(readdirSync(folder).sort()).toEqual([
      'audit.json',
      'pairings.csv',
      'signups.csv',
      'unmatched.csv',
    ]);
  });

  test('the one after a run that was killed takes its place', async () => {
    const folder = makeFolder({ 'signups.csv': manySignups(2000) });
    const { child, ended } = await startUntil(folder, ['match', 'signups.csv'], '.mentorship-lock');
    child.kill('SIGKILL');
    await ended;
    expect(hidden(folder)).toEqual(['.mentorship-lock']);
    expect((await runMentorship(folder, ['match', 'signups.csv', '--quiet'])).status).toBe(0);
    expect(hidden(folder)).toEqual([]);
  });
});

test('of two reviews at once none undoes what the other wrote', async () => {
  const settings = 'signups: [signups.csv]\n';
  const folder = makeFolder({ 'signups.csv': manySignups(300), 'mentorship.yaml': settings });
  await runMentorship(folder, ['match', '--quiet']);
  const mentees = [1, 3].map((number) => `person.${number}@example.org`);
  for (let round = 0; round < 4; round += 1) {
    writeFileSync(join(folder, 'mentorship.yaml'), settings);
    const runs = await Promise.all(
      mentees.map((mentee) =>
        runMentorship(folder, ['review', '--forbid', `${mentee},person.0@example.org`]),
      ),
    );
    const written = readFileSync(join(folder, 'mentorship.yaml'), 'utf8');
    for (const [place, { status }] of runs.entries()) {
      expect([0, 75]).toContain(status);
      expect(written.includes(mentees[place] ?? '')).toBe(status === 0);
    }
    expect(runs.map(({ status }) => status)).toContain(0);
  }
});

describe.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s (needs signals)', (signal, exitCode) => {
  test(`leaves nothing of a run that was at work, as exit code ${exitCode}`, async () => {
    const folder = makeFolder({ 'signups.csv': manySignups(2000) });
    const out = ['--out', 'results/pairings.csv'];
    const { child, ended } = await startUntil(
      folder,
      ['match', 'signups.csv', ...out],
      'results/.mentorship-lock',
    );
    child.kill(signal);
    expect(await ended).toBe(exitCode);
    expect(readdirSync(folder)).toEqual(['signups.csv']);
  });

  test.each([
    ['that nobody opens', null],
    ['whose writer is silent', 'r+'],
  ])('ends a run that waits for a pipe %s', async (_, flags) => {
    const folder = makeFolder({ 'signups.csv': manySignups(30) });
    const pipe = join(folder, 'pipe.csv');
    execFileSync('mkfifo', [pipe]);
    const writer = flags === null ? null : openSync(pipe, flags);
    for (const args of [['pipe.csv'], ['signups.csv', '--keep', 'pipe.csv']]) {
      const { child, ended } = await startUntil(folder, ['match', ...args], '.mentorship-lock');
      await setTimeout(UNTIL_IT_READS_IN_MILLISECONDS);
      child.kill(signal);
      expect(await ended).toBe(exitCode);
      expect(readdirSync(folder).sort()).toEqual(['pipe.csv', 'signups.csv']);
    }
    if (writer !== null) closeSync(writer);
  });

  test('leaves all letters or none while they are written', async () => {
    const folder = await matchedFolder();
    const { child, ended } = await startUntil(folder, ['intro-emails'], 'letters/.mentorship-plan');
    child.kill(signal);
    expect(await ended).toBe(exitCode);
    expect(hidden(folder)).toEqual([]);
    const written = existsSync(join(folder, 'letters')) ? readdirSync(join(folder, 'letters')).length : 0;
    expect([0, 3 * 150 + 3]).toContain(written);
  });

  test('leaves the letters of before while others are written', async () => {
    const folder = await matchedFolder();
    await runMentorship(folder, ['intro-emails']);
    const read = (): readonly string[] =>
      readdirSync(join(folder, 'letters'))
        .sort()
        .map((name) => `${name} ${readFileSync(join(folder, 'letters', name), 'utf8')}`);
    const before = read();
    writeFileSync(join(folder, 'mentorship.yaml'), 'chat: "#mentoring"\n');
    const { child, ended } = await startUntil(folder, ['intro-emails'], 'letters/.mentorship-plan');
    child.kill(signal);
    expect(await ended).toBe(exitCode);
    const left = read();
    expect(left).toHaveLength(before.length);
    if (left.join('\n').includes('#mentoring')) {
      expect(left.filter((text) => text.includes('.txt ') && !text.includes('#mentoring'))).toEqual([]);
    } else expect(left).toEqual(before);
  });
});
