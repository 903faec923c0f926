import { expect, test } from 'vitest';

import { describeEnding } from '../../../../src/core/pairing/rematch/describe-ending.js';
import type { EndedPair } from '../../../../src/core/pairing/rematch/rematch.js';

const both = ['mentor', 'mentee'] as const;

test.each<[EndedPair['reason'], EndedPair['sides'], string]>([
  ['gone', ['mentor'], 'the mentor does not take part now'],
  ['gone', both, 'neither of them takes part now'],
  ['withdrawn', ['mentee'], 'the mentee has withdrawn'],
  ['withdrawn', both, 'both have withdrawn'],
  ['role', ['mentor'], 'the mentor no longer takes part as a mentor'],
  ['role', both, 'neither has the same role any more'],
  ['oneself', [], 'they are one person'],
  ['together', [], 'the organiser puts the mentee with somebody else'],
  ['apart', [], 'the organiser keeps them apart'],
  ['avoid', [], 'one of them asked not to be paired with the other'],
  ['must', [], 'one of them insists on a kind of person that the other is not known to be'],
  ['capacity', [], 'the mentor takes fewer now, and others come first on the mentor’s list'],
])('%s %j is told as "%s"', (reason, sides, words) => {
  expect(describeEnding({ reason, sides })).toBe(words);
});
