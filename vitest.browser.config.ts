import { defineConfig } from 'vitest/config';

/** The tests that need an installed browser. */
export default defineConfig({
  test: {
    include: ['test/browser/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
