/*
 * How many cases a law is tried with: as many as it names in `npm test`, many times as many in `npm run fuzz`, which
 * also names the seed they are drawn by, and fewer where each mutant of the code is tried in turn.
 */
import { appendFileSync } from 'node:fs';
import { expect } from 'vitest';

interface Runs {
  readonly numRuns: number;
  readonly seed?: number;
}

export function runs(count: number): Runs {
  const times = Number(process.env['FUZZ_TIMES'] ?? 1);
  const seed = process.env['FUZZ_SEED'];
  const numRuns = Math.ceil(count * times);
  const tally = process.env['FUZZ_TALLY'];
  if (tally !== undefined) appendFileSync(tally, `${numRuns} ${expect.getState().testPath}\n`);
  return { numRuns, ...(seed === undefined ? {} : { seed: Number(seed) }) };
}
