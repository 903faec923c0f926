// Tries the laws (test/**/*.properties.test.ts) with many more cases than `npm test`: `npm run fuzz -- [times] [seed]
// [path…]`, by default 20 times as many and a seed of the day's own. It names the seed: the same one draws the same
// cases again. With paths only the laws whose file has one of them in its name.
import { spawnSync } from 'node:child_process';

const [times = '20', seed = `${Date.now() % 2 ** 31}`, ...paths] = process.argv.slice(2);
if (![times, seed].every((text) => /^\d{1,10}$/.test(text))) {
  console.error('Usage: npm run fuzz -- [times] [seed] [path…], times and seed whole numbers.');
  process.exitCode = 2;
} else {
  console.log(`${times} times as many cases as in the tests, seed ${seed}`);
  const files = paths.length === 0 ? ['.properties.test.ts'] : paths;
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...files, '--testTimeout=3600000'],
    { stdio: 'inherit', env: { ...process.env, FUZZ_TIMES: times, FUZZ_SEED: seed } },
  );
  process.exitCode = status ?? 1;
}
