/*
 * Loaded before the tests by `npm run fuzz`: laws that name no number of cases get more too, and all cases that were
 * tried are counted, a line for each law.
 */
import { appendFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect } from 'vitest';

import { runs } from './runs.js';

const USUAL = 100;

function count<Values>(details: fc.RunDetails<Values>): void {
  const message = fc.defaultReportMessage(details);
  if (message !== undefined) throw new Error(message);
  appendFileSync(process.env['FUZZ_TALLY'] ?? '', `${details.numRuns} ${expect.getState().testPath}\n`);
}

fc.configureGlobal({ ...runs(USUAL), reporter: count });
