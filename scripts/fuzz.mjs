// Tries the laws of the engine with thousands of cases each: `npm run fuzz -- [times] [seed]`, by default 20 times
// as many as `npm test` and a seed of the day's own. It names the seed: the same one draws the same cases again.
import { spawnSync } from 'node:child_process';

const [times = '20', seed = `${Date.now() % 2 ** 31}`] = process.argv.slice(2);
if (![times, seed].every((text) => /^\d{1,10}$/.test(text))) {
  console.error('Usage: npm run fuzz -- [times] [seed], both whole numbers.');
  process.exitCode = 2;
} else {
  console.log(`${times} times as many cases as in the tests, seed ${seed}`);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', 'test/core/matching', '--testTimeout=3600000'],
    { stdio: 'inherit', env: { ...process.env, FUZZ_TIMES: times, FUZZ_SEED: seed } },
  );
  process.exitCode = status ?? 1;
}
