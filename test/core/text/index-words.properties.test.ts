import fc from 'fast-check';
import { expect, test } from 'vitest';

import { indexWords } from '../../../src/core/text/index-words.js';
import { runs } from '../../runs.js';

const name = fc.string({ unit: fc.constantFrom(...'abcdé -'), minLength: 1, maxLength: 12 });

test('whatever is found among many is found alone, and what is found alone is not missed among many', () => {
  fc.assert(
    fc.property(name, fc.uniqueArray(name, { maxLength: 8 }), (typed, names) => {
      const found = indexWords(names)(typed);
      const alone = names.filter((each) => indexWords([each])(typed) !== null);
      expect(found === null).toBe(alone.length === 0);
      if (found !== null) expect(alone).toContain(found);
    }),
    runs(100),
  );
});

test('three slips in a long name are few enough, whichever letters they bring in', () => {
  expect(indexWords(['electrocardiogram'])('elextrocabdiogrvm')).toBe('electrocardiogram');
});
