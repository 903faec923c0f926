import { expect, test } from 'vitest';

import { isKnownClock } from '../../../../src/core/rendering/hours/is-known-clock.js';
import { zonePlaces } from '../../../../src/core/signups/answers/time-zones/zone-places.js';

test('every clock that an answer can name is known', () => {
  const zones = [...new Set(zonePlaces.values()), 'UTC', '+02:00', '-09:30'];
  expect(zones.filter((zone) => !isKnownClock(zone))).toEqual([]);
  expect(zones).toContain('CET');
});

test('what a person wrote into the cell may be none', () => {
  expect(['', 'Moon/Base', 'EST', '+2', 'half past'].filter(isKnownClock)).toEqual([]);
});
