import fc from 'fast-check';
import { expect, it } from 'vitest';

import { normaliseKey } from '../../../src/core/text/normalise-key.js';
import { runs } from '../../runs.js';

const plain = fc.string({ unit: fc.constantFrom(...' aZ,-.~9'), maxLength: 12 });

it('says of a plain text what it says of the same text in full-width letters and odd blanks', () => {
  const widen = (text: string): string =>
    text.replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfe_e0));
  fc.assert(
    fc.property(plain, (text) => {
      expect(normaliseKey(widen(text).replaceAll(' ', '\u00A0'))).toBe(normaliseKey(text));
    }),
    runs(100),
  );
});
