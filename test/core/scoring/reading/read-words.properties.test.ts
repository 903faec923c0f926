import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readWords } from '../../../../src/core/scoring/reading/read-words.js';
import { runs } from '../../../runs.js';

/** Words, signs and white space of plain English, as dense as they come. */
const plainText = fc.string({
  unit: fc.constantFrom(...`aI Tz09'\`.,;:!?()[]{}|/-&"\r\n\t`),
  maxLength: 40,
});

test('a plain text gives the words that it gives beside a letter with an accent', () => {
  fc.assert(
    fc.property(plainText, (text) => {
      expect(readWords(`${text}. É`)).toEqual([...readWords(text), ...readWords('e').slice(1)]);
    }),
    runs(100),
  );
});
