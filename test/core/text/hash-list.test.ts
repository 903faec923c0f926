import { expect, test } from 'vitest';

import { canonicalJson } from '../../../src/core/text/canonical-json.js';
import { hashList } from '../../../src/core/text/hash-list.js';
import { hashText } from '../../../src/core/text/hash-text.js';

test.each([[[]], [[{ b: 1, a: 'ä' }]], [[new Map([['key', [1, null]]]), 'text', 3]]])(
  'a list of %j has the hash of its canonical text',
  (items) => {
    expect(hashList(items)).toBe(hashText(canonicalJson(items)));
  },
);
