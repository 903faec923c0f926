// Are the tests of the engine strict enough? Breaks a copy of it in one way after another, and runs the tests of the
// engine on each: `npm run mutants -- [word]`, with a word only those with it in their name. Ends with 1 when a broken
// engine passes, and when a mutant's line is no longer there to be broken. Takes minutes.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { MUTANTS } from './engine-mutants.mjs';

const ENGINE = 'src/core/matching';
const TESTS = 'test/core/matching';
/** Some mutants make a loop endless, which no test can end: they are caught when they take this many times as long. */
const PATIENCE = 5;

function copyEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'mentorship-mutants-'));
  for (const path of [ENGINE, TESTS, 'test/runs.ts', 'package.json', 'tsconfig.json', 'vitest.config.ts']) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** True when every test passes within so many milliseconds. The seed makes it the same on every run. */
function passesTests(folder, longest = Number.POSITIVE_INFINITY) {
  return new Promise((resolvePromise, reject) => {
    // A group of its own, so that the processes the tests run in end with it.
    const tests = spawn(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', TESTS, '--bail=1', '--reporter=dot'],
      { cwd: folder, stdio: 'ignore', detached: true, env: { ...process.env, FUZZ_SEED: '1' } },
    );
    const end = () => process.kill(-tests.pid, 'SIGKILL');
    const clock = Number.isFinite(longest) ? setTimeout(end, longest) : undefined;
    tests.on('error', reject);
    tests.on('exit', (status) => {
      clearTimeout(clock);
      resolvePromise(status === 0);
    });
  });
}

/** What came of the mutant: 'caught', 'survived' or 'gone'. */
async function tryMutant(folder, { file, from, to }, longest) {
  const path = join(folder, ENGINE, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(from).length !== 2) return 'gone';
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  try {
    return (await passesTests(folder, longest)) ? 'survived' : 'caught';
  } finally {
    writeFileSync(path, source);
  }
}

const folder = copyEngine();
try {
  const start = performance.now();
  if (!(await passesTests(folder))) throw new Error('The engine as it is does not pass its tests.');
  const longest = PATIENCE * (performance.now() - start);
  const wanted = MUTANTS.filter(({ name }) => name.includes(process.argv[2] ?? ''));
  const outcomes = [];
  for (const mutant of wanted) {
    const outcome = await tryMutant(folder, mutant, longest);
    outcomes.push(outcome);
    console.log(`${outcome.padEnd(8)}  ${mutant.file}: ${mutant.name}`);
  }
  const caught = outcomes.filter((outcome) => outcome === 'caught').length;
  console.log(`${caught} of ${wanted.length} mutants caught`);
  if (caught < wanted.length) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
