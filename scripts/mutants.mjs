// Are the tests of the engine strict enough? Breaks a copy of it in one way after another, and runs the tests of the
// engine on each: `npm run mutants -- [word]`, with a word only those with it in their name. Ends with 1 when a broken
// engine passes, and when a mutant's line is no longer there to be broken. Takes minutes.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { MUTANTS } from './engine-mutants.mjs';

const ENGINE = 'src/core/matching';
const TESTS = 'test/core/matching';
/** Some mutants make a loop endless, which no test can end. */
const LONGEST = 10 * 60_000;

function copyEngine() {
  const folder = mkdtempSync(join(tmpdir(), 'mentorship-mutants-'));
  for (const path of [ENGINE, TESTS, 'package.json', 'tsconfig.json', 'vitest.config.ts']) {
    cpSync(path, join(folder, path), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** True when every test passes. The seed makes it the same on every run. */
function passesTests(folder) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', TESTS, '--bail=1', '--reporter=dot'],
    { cwd: folder, stdio: 'ignore', timeout: LONGEST, env: { ...process.env, FUZZ_SEED: '1' } },
  );
  return status === 0;
}

/** What came of the mutant: 'caught', 'survived' or 'gone'. */
function tryMutant(folder, { file, from, to }) {
  const path = join(folder, ENGINE, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(from).length !== 2) return 'gone';
  writeFileSync(
    path,
    source.replace(from, () => to),
  );
  try {
    return passesTests(folder) ? 'survived' : 'caught';
  } finally {
    writeFileSync(path, source);
  }
}

const folder = copyEngine();
try {
  if (!passesTests(folder)) throw new Error('The engine as it is does not pass its tests.');
  const wanted = MUTANTS.filter(({ name }) => name.includes(process.argv[2] ?? ''));
  const outcomes = wanted.map((mutant) => {
    const outcome = tryMutant(folder, mutant);
    console.log(`${outcome.padEnd(8)}  ${mutant.file}: ${mutant.name}`);
    return outcome;
  });
  const caught = outcomes.filter((outcome) => outcome === 'caught').length;
  console.log(`${caught} of ${wanted.length} mutants caught`);
  if (caught < wanted.length) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
