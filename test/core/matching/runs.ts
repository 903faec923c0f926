/*
 * How many cases the laws of the engine are tried with: as many as each names in `npm test`, many times as many
 * in `npm run fuzz`, which also names the seed they are drawn by.
 */

interface Runs {
  readonly numRuns: number;
  readonly seed?: number;
}

export function runs(count: number): Runs {
  const times = Number(process.env['FUZZ_TIMES'] ?? 1);
  const seed = process.env['FUZZ_SEED'];
  return { numRuns: count * times, ...(seed === undefined ? {} : { seed: Number(seed) }) };
}
