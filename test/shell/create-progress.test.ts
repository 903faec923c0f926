import { expect, test } from 'vitest';

import { createProgress } from '../../src/shell/create-progress.js';

/** A terminal that remembers what was drawn, with a clock that is moved by hand. */
function startTerminal(isTerminal = true) {
  const written: string[] = [];
  const clock = { now: 0 };
  const progress = createProgress({
    isTerminal,
    columns: 20,
    write: (text) => written.push(text),
    elapsed: () => clock.now,
  });
  return { written, clock, progress };
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
