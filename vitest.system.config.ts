import { defineConfig } from 'vitest/config';

/** The tests that need more than Node and a browser: a terminal, other shells, the manual. Each says what is missing. */
export default defineConfig({
  test: {
    include: ['test/system/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
