import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findAddresses } from '../../../src/core/signups/find-addresses.js';
import { runs } from '../../runs.js';

/** The definition, word for word: the address stands there, and neither begins nor ends a longer one. */
function standsIn(text: string, address: string): boolean {
  for (let start = text.indexOf(address); start !== -1; start = text.indexOf(address, start + 1)) {
    const before = text.slice(0, start);
    const after = text.slice(start + address.length);
    if (!/[\p{L}\p{N}][._%+-]*$/u.test(before) && !/^[.-]*[\p{L}\p{N}_]/u.test(after)) return true;
  }
  return false;
}

const address = fc.constantFrom(
  'r1@ex.org',
  'a.b@ex.org',
  "o'n@ex.org",
  '%x@ex.org',
  'r1@ex.org.uk',
  'é@ex.org',
);
const around = fc.array(
  fc.constantFrom('a', 'é', '1', '.', '-', '_', '%', "'", ' ', '/', '<', '@', 'x@y.z', 'r1@ex.org', '🙂'),
  { maxLength: 5 },
);

test('an address is found where it stands alone, and only there', () => {
  fc.assert(
    fc.property(address, around, around, (wanted, before, after) => {
      const text = before.join('') + wanted + after.join('');
      const isAscii = /^[ -~]+$/.test(wanted);
      expect(findAddresses(text).includes(wanted)).toBe(isAscii && standsIn(text, wanted));
    }),
    runs(2000),
  );
});

test('a long text of nothing but signs of addresses is read in little time', () => {
  for (const part of ['@', 'a@', '@.', '!!!!!!!!@a', '.-', 'a@-']) {
    const text = part.repeat(1_000_000 / part.length);
    expect(findAddresses(text)).not.toContain('r1@ex.org');
  }
});
