import { expect, test } from 'vitest';

import { readLeastMentees } from '../../../../src/core/signups/answers/read-least-mentees.js';

test.each([
  ['at least 2', 2],
  ['At least two mentees, please', 2],
  ['min. 3', 3],
  ['minimum of two', 2],
  ['no fewer than 2', 2],
  ['2 minimum', 2],
  ['at least 2, at most 4', 2],
  ['2 or none', 2],
  ['Two mentees or nobody', 2],
  ['2 or 0', 2],
  ['0 or 2', 2],
  ['either none or two', 2],
  ['2 or no mentees at all', 2],
  ['mindestens zwei', 2],
  ['zwei oder keine', 2],
  ['au moins deux', 2],
  ['deux ou aucun', 2],
  ['al menos dos', 2],
  ['dos o ninguna', 2],
  ['vähintään kaksi', 2],
  ['minst två', 2],
])('%j is %i or nobody', (text, least) => {
  expect(readLeastMentees(text)).toBe(least);
});

test.each([
  '2',
  'at least one',
  '1 or none',
  'min 1, max 3',
  'up to 2',
  'no more than two',
  '2 or 3',
  'none',
  '2+',
  '',
])('%j sets no such condition', (text) => {
  expect(readLeastMentees(text)).toBeNull();
});
