/*
 * How many cases a law is tried with, and by which seed they are drawn: as many as it names and always the same ones in
 * `npm test`, where a change is judged and not chance; many times as many by a seed of its own in each `npm run fuzz`;
 * fewer where each mutant of the code is tried in turn.
 */

const SEED_OF_TESTS = 1;

interface Runs {
  readonly numRuns: number;
  readonly seed: number;
  readonly endOnFailure: boolean;
}

export function runs(count: number): Runs {
  const times = Number(process.env['FUZZ_TIMES'] ?? 1);
  return {
    numRuns: Math.ceil(count * times),
    // The smallest case that fails is for a person to read; of a mutant it counts that one fails.
    endOnFailure: times < 1,
    seed: Number(process.env['FUZZ_SEED'] ?? SEED_OF_TESTS),
  };
}
