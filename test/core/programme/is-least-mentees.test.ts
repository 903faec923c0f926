import { expect, test } from 'vitest';

import { isLeastMentees } from '../../../src/core/programme/is-least-mentees.js';

test.each([
  'minimumMentees',
  'minMentees',
  'min_mentees_per_mentor',
  'minCapacity',
  'capacityMin',
  'minimum-capacity',
  'mentorMinimum',
  'leastMentees',
  'lowerQuota',
  'lowerBound',
  'atLeast',
  'atLeastTwo',
  'minimum',
  'twoOrNone',
  'two-or-nothing',
  'allOrNothing',
])('%s asks for a least number of mentees', (key) => {
  expect(isLeastMentees(key)).toBe(true);
});

test.each(['minimumScore', 'minSharedMinutes', 'capacity', 'mentorsPerMentee', 'minimumAge', 'orNone', ''])(
  '%s asks for something else',
  (key) => {
    expect(isLeastMentees(key)).toBe(false);
  },
);
