import { expect, test } from 'vitest';

import { spreadPlaces } from '../../../src/core/text/spread-places.js';

test.each([
  [0, 3, []],
  [3, 5, [0, 1, 2]],
  [3, 3, [0, 1, 2]],
  [10, 4, [0, 2, 5, 7]],
  [1_000_000, 2, [0, 500_000]],
  [5, 0, []],
])('of %i places %i are %j', (count, most, places) => {
  expect(spreadPlaces(count, most)).toEqual(places);
});
