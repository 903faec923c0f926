// Runs the tests of test/mutation.ts for Stryker, again and again in one process. Stryker's own runner for vitest loads
// all tests file by file for each mutant: a second of work, where the test that notices takes a few milliseconds.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { rolldown } from 'rolldown';

import { collectTests } from './mutation-test-collection.mjs';

// Few cases of each law, as they run some thousand times, all drawn by one seed, so that a run can be repeated.
process.env.FUZZ_SEED = '1';
process.env.FUZZ_TIMES = '0.02';

globalThis.__stryker__ ??= {};
/** What the code that Stryker has changed looks at and writes: which mutant is at work, and what was reached. */
const stryker = globalThis.__stryker__;

async function bundleTests(file) {
  const vitest = import.meta.resolve('./mutation-test-collection.mjs');
  const bundle = await rolldown({
    input: 'test/mutation.ts',
    platform: 'node',
    external: /^(?!vitest$)[^./]/,
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
    plugins: [
      { name: 'vitest', resolveId: (id) => (id === 'vitest' ? { id: vitest, external: true } : null) },
    ],
  });
  await bundle.write({ file, format: 'esm', codeSplitting: false });
}

async function runTest({ id, run }) {
  const start = performance.now();
  const outcome = (rest) => ({ id, name: id, timeSpentMs: performance.now() - start, ...rest });
  try {
    await run();
    return outcome({ status: TestStatus.Success });
  } catch (error) {
    return outcome({ status: TestStatus.Failed, failureMessage: String(error) });
  }
}

async function runUntilFailure(tests) {
  const results = [];
  for (const test of tests) {
    results.push(await runTest(test));
    if (results.at(-1).status === TestStatus.Failed) break;
  }
  return results;
}

/** A `TestRunner` of Stryker. It works in a copy of the project, the current folder. */
function createRunner() {
  const bundle = resolve('mutation-tests.mjs');
  let loads = 0;

  /** A copy of the tests and of all that they test, a new one for each mutant: none leaves anything to the next. */
  const load = () => collectTests(() => import(`${pathToFileURL(bundle)}?${loads++}`));

  return {
    capabilities: () => ({ reloadEnvironment: true }),

    init: () => bundleTests(bundle),

    async dryRun() {
      const results = [];
      for (const test of await load()) {
        stryker.currentTestId = test.id;
        results.push(await runTest(test));
        stryker.currentTestId = undefined;
      }
      return { status: DryRunStatus.Complete, tests: results, mutantCoverage: stryker.mutantCoverage };
    },

    async mutantRun({ activeMutant, testFilter, hitLimit, mutantActivation }) {
      stryker.hitCount = 0;
      stryker.hitLimit = hitLimit;
      // Some mutants are at work while modules are loaded, the others only when the tests run.
      stryker.activeMutant = mutantActivation === 'static' ? activeMutant.id : undefined;
      const tests = await load();
      stryker.activeMutant = activeMutant.id;
      const results = await runUntilFailure(tests.filter(({ id }) => testFilter?.includes(id) ?? true));
      const endless = determineHitLimitReached(stryker.hitCount, hitLimit);
      return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results });
    },
  };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'one-process', createRunner)];
