import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What would take too long: crowds, and laws of the integer program as a whole. */
const NEVER_ASKED = /\.crowds\.test\.ts$|^exact\/prove-largest\.properties\.test\.ts$/u;

test('every test of the engine judges mutants, but those that take too long', () => {
  const listed = readFileSync('test/mutation.ts', 'utf8').matchAll(
    /^import '\.\/core\/matching\/(.+)\.js';$/gmu,
  );
  const tests = readdirSync('test/core/matching', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.test.ts') && !NEVER_ASKED.test(path));
  expect([...listed].map(([, name]) => `${name}.ts`).sort()).toEqual(tests.sort());
});
