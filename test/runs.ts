/*
 * How many cases a law is tried with: as many as it names in `npm test`, many times as many in `npm run fuzz`, which
 * also names the seed they are drawn by, and fewer where each mutant of the code is tried in turn.
 */

interface Runs {
  readonly numRuns: number;
  readonly seed?: number;
  readonly endOnFailure: boolean;
}

export function runs(count: number): Runs {
  const times = Number(process.env['FUZZ_TIMES'] ?? 1);
  const seed = process.env['FUZZ_SEED'];
  return {
    numRuns: Math.ceil(count * times),
    // The smallest case that fails is for a person to read; of a mutant it counts that one fails.
    endOnFailure: times < 1,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  };
}
