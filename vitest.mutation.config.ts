import { defineConfig } from 'vitest/config';

/**
 * The tests that Stryker runs on each mutant: few cases of each law, as they run some thousand times, all drawn by one
 * seed, so that a run can be repeated.
 */
export default defineConfig({
  test: {
    include: ['test/mutation.ts'],
    env: { FUZZ_SEED: '1', FUZZ_TIMES: '0.03' },
    testTimeout: 60_000,
  },
});
