// What tests written for vitest need, and no more, so that they can run again and again in one process. The mutation
// test runner puts this in the place of vitest.
import * as vitest from 'vitest';

/** As it is: it needs no run of vitest. */
export const { expect } = vitest;

let tests = [];
const suites = [];

/** The tests that `load` declares, in order, each named by its suites and itself. */
export async function collectTests(load) {
  tests = [];
  await load();
  return tests;
}

export function describe(name, declare) {
  suites.push(name);
  declare();
  suites.pop();
}

export function test(name, run) {
  // By its number, since the cases of a table share their words.
  tests.push({ id: `${tests.length}: ${[...suites, name].join(' > ')}`, run });
}

export const it = (name, run) => test(name, run);

describe.each = forEach(describe);
test.each = forEach(test);
it.each = test.each;

function forEach(declare) {
  return (cases) => (name, run) => {
    for (const given of cases) declare(name, () => run(...(Array.isArray(given) ? given : [given])));
  };
}
