import { expect, test } from 'vitest';

import { shareLists } from '../../../src/core/text/share-lists.js';

test('equal lists become one, lists in another order do not', () => {
  const share = shareLists<string>();
  const first = share(['a', 'b']);
  expect(share(['a', 'b'])).toBe(first);
  expect(share(['b', 'a'])).toEqual(['b', 'a']);
  expect(share([])).toBe(share([]));
});
