import { expect, test } from 'vitest';

import { beginWith } from '../../../../src/core/rendering/report/begin-with.js';

test('a list that fits is shown whole', () => {
  expect(beginWith([3, 1, 2], 3)).toEqual({ shown: [3, 1, 2], total: 3 });
});

test('of a longer one the most urgent are shown, in the order they had', () => {
  expect(beginWith([30, 10, 20, 40], 2, (each) => each)).toEqual({ shown: [10, 20], total: 4 });
  expect(beginWith(['b', 'a', 'b', 'a'], 3, () => 0)).toEqual({ shown: ['b', 'a', 'b'], total: 4 });
});
