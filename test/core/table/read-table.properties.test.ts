import fc from 'fast-check';
import { expect, it } from 'vitest';

import { unescapeFormula } from '../../../src/core/table/formula-escape.js';
import { readTable } from '../../../src/core/table/read-table.js';
import { writeTable } from '../../../src/core/table/write-table.js';
import { runs } from '../../runs.js';
import { trickyText } from './tricky-text.js';
import { utf16 } from './utf-16.js';

const encode = (text: string) => new TextEncoder().encode(text);

/** Text that UTF-8 can hold and a table does not refuse. */
const cell = trickyText.map((text) =>
  new TextDecoder()
    .decode(encode(`.${text}`))
    .slice(1)
    .replaceAll('\0', ''),
);

/** A table whose rows all hold something and whose titles all begin with a letter, as ours do. */
const table = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.record({
    header: fc
      .array(cell, { minLength: width, maxLength: width })
      .map((titles) => titles.map((title) => `n${title}`)),
    rows: fc
      .array(fc.array(cell, { minLength: width, maxLength: width }))
      .map((rows) => rows.filter((row) => row.some((text) => text.trim() !== ''))),
  }),
);

const normalise = (text: string) => text.replace(/\r\n?/g, '\n');

it.each([false, true])('reading gives back what was written (for Excel: %j)', (excel) => {
  fc.assert(
    fc.property(table, ({ header, rows }) => {
      const reading = readTable(encode(writeTable(header, rows, { excel })), 'pairings.csv');
      expect(reading.diagnostics).toEqual([]);
      expect(reading.table?.header.map(unescapeFormula)).toEqual(header.map(normalise));
      expect(reading.table?.rows.map((row) => row.cells.map(unescapeFormula))).toEqual(
        rows.map((row) => row.map(normalise)),
      );
    }),
    runs(1000),
  );
});

it('the encoding makes no difference', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('le', 'be'), ({ header, rows }, order) => {
      const text = writeTable(header, rows);
      expect(readTable(utf16(`\uFEFF${text}`, order), 'f')).toEqual(readTable(encode(text), 'f'));
    }),
    runs(100),
  );
});

it('every row begins on the line it names', () => {
  fc.assert(
    fc.property(table, ({ header, rows }) => {
      const marked = rows.map((row, index) => [`row${index}`, ...row.slice(1)]);
      const text = writeTable(header, marked);
      const lines = text.split(/\r\n?|\n/);
      readTable(encode(text), 'f').table?.rows.forEach((row, index) => {
        expect(row.number).toBe(index + 2);
        expect(lines[(row.line ?? 0) - 1]).toMatch(new RegExp(`^row${index}(?:,|$)`));
      });
    }),
    runs(100),
  );
});

it('no bytes make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expectReading(bytes);
    }),
    runs(2000),
  );
});

it('no damage to a table makes it throw', () => {
  const damage = fc.record({ at: fc.nat(), length: fc.nat(3), by: fc.uint8Array({ maxLength: 3 }) });
  const damages = fc.array(damage, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(table, fc.boolean(), damages, ({ header, rows }, excel, harm) => {
      let bytes = encode(writeTable(header, rows, { excel }));
      for (const { at, length, by } of harm) {
        const from = at % (bytes.length + 1);
        bytes = Uint8Array.of(...bytes.subarray(0, from), ...by, ...bytes.subarray(from + length));
      }
      expectReading(bytes);
    }),
    runs(2000),
  );
});

it('no text of quotation marks and delimiters makes it throw, and each fault has its place', () => {
  const piece = fc.constantFrom('"', '""', ',', ';', '\n', '\r\n', 'a', ' ', 'sep=;\n');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      expectReading(encode(pieces.join('')));
    }),
    runs(5000),
  );
});

/** Whatever comes: a table whose rows fit its header, or the reason why not, in a place that is there. */
function expectReading(bytes: Uint8Array): void {
  const { table: read, diagnostics } = readTable(bytes, 'f.csv');
  expect(read === null && diagnostics.length === 0).toBe(false);
  for (const row of read?.rows ?? []) {
    expect(row.cells).toHaveLength(read?.header.length ?? 0);
    expect(row.number).toBeGreaterThan(1);
  }
  const lineCount = new TextDecoder().decode(bytes).split(/\r\n?|\n/).length;
  const isUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
  for (const { place } of diagnostics) {
    expect(place?.row ?? 1).toBeLessThanOrEqual(place?.line ?? 1);
    if (!isUtf16) expect(place?.line ?? 1).toBeLessThanOrEqual(lineCount);
  }
}
