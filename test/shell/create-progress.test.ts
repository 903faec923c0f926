import { expect, test } from 'vitest';

import { createProgress } from '../../src/shell/create-progress.js';

/** A terminal that remembers what was drawn, with a clock that is moved by hand. */
function startTerminal(isTerminal = true) {
  const written: string[] = [];
  const clock = { now: 0 };
  const alarms: (() => void)[] = [];
  const progress = createProgress({
    isTerminal,
    columns: 20,
    write: (text) => written.push(text),
    elapsed: () => clock.now,
    later: (milliseconds, action) =>
      alarms.push(() => {
        clock.now += milliseconds;
        action();
      }),
  });
  const ring = (): void => {
    for (const alarm of alarms.splice(0)) alarm();
  };
  return { written, clock, progress, ring };
}

const WIPE = '\r\u001b[2K';

test('work of less than half a second shows nothing and wipes nothing', () => {
  const { written, clock, progress } = startTerminal();
  clock.now = 499;
  progress.show('Reading', null);
  progress.clear();
  expect(written).toEqual([]);
});

test('a stage is drawn over the one before, and wiped at the end', () => {
  const { written, clock, progress } = startTerminal();
  clock.now = 500;
  progress.show('Reading', null);
  progress.show('Proving', 0.429);
  progress.clear();
  progress.clear();
  expect(written).toEqual([`${WIPE}Reading …`, `${WIPE}Proving … 42 %`, WIPE]);
});

test('the share of one stage is drawn ten times a second at most', () => {
  const { written, clock, progress } = startTerminal();
  for (clock.now = 500; clock.now < 1500; clock.now += 10) progress.show('Proving', 0);
  expect(written).toHaveLength(10);
});

test('a text stays within the line', () => {
  const { written, clock, progress } = startTerminal();
  clock.now = 500;
  progress.show('Listing who suits whom best', 0.5);
  expect(written[0]?.slice(WIPE.length)).toHaveLength(19);
});

test('nothing is ever shown where there is no terminal', () => {
  const { written, clock, progress } = startTerminal(false);
  clock.now = 5000;
  progress.show('Reading', null);
  progress.clear();
  expect(written).toEqual([]);
});

test('what began earlier is drawn once half a second is over, as it stands then', () => {
  const { written, clock, progress, ring } = startTerminal();
  clock.now = 100;
  progress.show('Reading', null);
  progress.show('Printing', 0.1);
  ring();
  expect(clock.now).toBe(500);
  expect(written).toEqual([`${WIPE}Printing … 10 %`]);
  progress.clear();
  ring();
  expect(written).toEqual([`${WIPE}Printing … 10 %`, WIPE]);
});

test('what was over before that is not drawn any more', () => {
  const { written, progress, ring } = startTerminal();
  progress.show('Reading', null);
  progress.clear();
  ring();
  expect(written).toEqual([]);
});
