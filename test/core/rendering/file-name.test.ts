import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { fileNameFor } from '../../../src/core/rendering/file-name.js';

describe('a file name', () => {
  it('says whose it is in plain ASCII', () => {
    expect(fileNameFor(7, 'Amina Yusuf', 'Tomás Herrera')).toBe('0007-amina-yusuf-tomas-herrera');
    expect(fileNameFor(12, "Siobhán O'Brien", 'Søren Łukasz Weiß')).toBe(
      '0012-siobhan-obrien-soren-lukasz-weiss',
    );
  });

  it('is the index alone where a script leaves nothing', () => {
    expect(fileNameFor(3, '王小明', 'ليلى')).toBe('0003');
  });

  it('is never reserved, a path or hidden, and stays short', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.string({ unit: 'binary' }),
        fc.string(),
        (index, a, b) => {
          const name = fileNameFor(index, a, b);
          expect(name).toMatch(/^\d{4,5}(?:-[a-z0-9]+)*$/);
          expect(name.length).toBeLessThanOrEqual(90);
        },
      ),
    );
    expect(fileNameFor(1, 'CON', 'NUL')).toBe('0001-con-nul');
    expect(fileNameFor(1, '../../etc', 'passwd')).toBe('0001-etc-passwd');
    expect(fileNameFor(1, 'a'.repeat(300), 'b')).toHaveLength(90);
  });

  it('never collides, whatever the case, because the index differs', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(99_999), { minLength: 2, maxLength: 2 }),
        fc.string(),
        fc.string(),
        (pair, a, b) => {
          const [first = 0, second = 0] = pair;
          expect(fileNameFor(first, a).toLowerCase()).not.toBe(fileNameFor(second, b).toLowerCase());
        },
      ),
    );
  });
});
