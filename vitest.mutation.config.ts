import { defineConfig } from 'vitest/config';

/**
 * The tests that Stryker runs on each mutant: those of what it mutates, with a tenth of the cases, as they run some
 * thousand times, all drawn by one seed, so that a run can be repeated.
 */
export default defineConfig({
  test: {
    include: [
      'test/core/matching/**/*.test.ts',
      'test/core/table/formula-escape*.test.ts',
      'test/core/rendering/mail/header-text.test.ts',
    ],
    env: { FUZZ_SEED: '1', FUZZ_TIMES: '0.1' },
    testTimeout: 60_000,
  },
});
