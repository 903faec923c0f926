import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createTableWatch } from '../../../src/core/table/create-table-watch.js';
import { parseRows } from '../../../src/core/table/parse-rows.js';
import { readTable } from '../../../src/core/table/read-table.js';
import { createTextSurvey } from '../../../src/core/table/survey-text.js';
import { writeTable } from '../../../src/core/table/write-table.js';
import { runs } from '../../runs.js';
import { trickyText } from './tricky-text.js';
import { utf16 } from './utf-16.js';

const encode = (text: string) => new TextEncoder().encode(text);
const HEADER = 'Name,Email,Role,Goals\n';
const ROW = 'Grace,grace@example.org,Mentee,';
/** More than is parsed without being looked at first. */
const LARGE = 17 * 1024 * 1024;

const fill = (text: string) => HEADER + text.repeat(Math.ceil(LARGE / text.length));

describe('a file that is too large is refused before it is parsed', () => {
  it.each([
    ['rows', fill(`${ROW}\n`), { code: 'too-many-rows' }],
    ['blank rows', fill('\n'), { code: 'too-many-rows' }],
    [
      'a cell that never ends',
      fill('abcdefg\n').replace(HEADER, `${HEADER}${ROW}"`),
      { code: 'cell-too-long', place: { row: 2 } },
    ],
    ['a line that never ends', fill('abcdefg'), { code: 'cell-too-long', place: { row: 2, line: 2 } }],
    ['quotation marks', fill('"'), { code: 'cell-too-long', place: { row: 2 } }],
    [
      'long cells',
      fill(`${ROW}${'x'.repeat(32_768)}\n`),
      { code: 'cell-too-long', place: { row: 2, line: 2 } },
    ],
    [
      'titles',
      `${'title,'.repeat(513)}x\n${fill(`${ROW}${'x'.repeat(30_000)}\n`)}`,
      { code: 'table-too-wide', place: { row: 1 } },
    ],
    ['cells', 'a,'.repeat(LARGE / 2), { code: 'table-too-wide', place: { row: 1 } }],
  ])('of %s', (_, text, expected) => {
    const { table, diagnostics } = readTable(encode(text), 'f.csv');
    expect(table).toBeNull();
    expect(diagnostics).toMatchObject([expected]);
  });

  it('and no other is', () => {
    const text = fill(`${ROW}"${'x,"" \n'.repeat(5000)}"\n`);
    expect(createTableWatch('f.csv')(encode(text))).toBeNull();
    // An archive is no text: its sizes are looked at elsewhere.
    expect(createTableWatch('f.xlsx')(encode(`PK\x03\x04${'\n'.repeat(2_000_000)}`))).toBeNull();
  });
});

it('short rows are counted from the first, in however many parts they come', () => {
  const rows = encode(`${HEADER}${'a,b,c,d\n'.repeat(200_001)}`);
  const watch = createTableWatch('f.csv');
  const half = rows.length / 2;
  expect(watch(rows.subarray(0, half))).toBeNull();
  expect(watch(rows.subarray(half))).toMatchObject({ code: 'too-many-rows' });
  expect(createTableWatch('f.csv')(rows.subarray(0, -8))).toBeNull();
});

const table = fc.array(fc.array(trickyText, { minLength: 3, maxLength: 3 }), { maxLength: 8 });

it('what is counted is what the parser finds', () => {
  fc.assert(
    fc.property(table, fc.constantFrom('bytes', 'low-first', 'low-last'), (rows, order) => {
      const text = writeTable(['a', 'b', 'c'], rows).replace(/\r\n?/g, '\n').replaceAll('\0', '');
      const bytes = order === 'bytes' ? encode(text) : utf16(text, order === 'low-first' ? 'le' : 'be');
      const found = createTextSurvey(order as 'bytes')(bytes);
      const parsed = parseRows(text, ',', 1).rows;
      expect(found.rows).toBe(parsed.length);
      expect(found.filledRows).toBeLessThanOrEqual(parsed.length);
      expect(found.longestStretch).toBeLessThanOrEqual(
        Math.max(...parsed.flatMap(({ cells }) => cells.map(({ length }) => length))),
      );
    }),
    runs(500),
  );
});

it('it makes no difference in which parts a file comes', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), fc.boolean(), (rows, length, isWide) => {
      const text = writeTable(['a', 'b', 'c'], rows);
      const bytes = isWide ? utf16(text, 'le') : encode(text);
      const order = isWide ? 'low-first' : 'bytes';
      const survey = createTextSurvey(order);
      let found = survey(new Uint8Array());
      for (let at = 0; at < bytes.length; at += length) found = survey(bytes.subarray(at, at + length));
      expect(found).toEqual(createTextSurvey(order)(bytes));
    }),
    runs(100),
  );
});
