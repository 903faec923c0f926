import { expect, test } from 'vitest';

import { selectTold } from '../../../src/cli/showing/report-diagnostics.js';
import { diagnose } from '../../../src/core/diagnostics/diagnostic.js';

const FOUND = [
  diagnose('name-missing', null, {}),
  diagnose('mentor-without-offer', null, {}),
  diagnose('consent-refused', null, { count: 1 }),
];

test.each([
  [{}, ['error', 'warning']],
  [{ verbose: true }, ['error', 'warning', 'note']],
  [{ quiet: true }, ['error']],
  [{ quiet: true, strict: true }, ['error', 'warning']],
])('%j tells of %j: what fails is always told', (options, severities) => {
  expect(selectTold(FOUND, options).map(({ severity }) => severity)).toEqual(severities);
});
