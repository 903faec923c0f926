import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: process.env['FUZZ_TALLY'] === undefined ? [] : ['test/fuzzing.ts'],
    exclude: [...configDefaults.exclude, 'test/browser/**', 'test/system/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
