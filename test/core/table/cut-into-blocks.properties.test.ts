import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { cutIntoBlocks } from '../../../src/core/table/cut-into-blocks.js';
import { runs } from '../../runs.js';

const text = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n'), maxLength: 40 });
const FORMAT = { delimiter: ',', record_delimiter: '\n', relax_column_count: true } as const;

function parseOrFail(block: string): readonly (readonly string[])[] | null {
  try {
    return parse(block, FORMAT);
  } catch {
    return null;
  }
}

test('blocks give the rows of the whole text, and a fault wherever it has one', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 10 }), (whole, size) => {
      const blocks = [...cutIntoBlocks(whole, size)];
      expect(blocks.join('')).toBe(whole);
      const parts = blocks.map(parseOrFail);
      const rows = parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
      expect(rows).toEqual(parseOrFail(whole));
    }),
    runs(2000),
  );
});
