import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { unescapeFormula } from '../../src/core/table/formula-escape.js';
import { readTable } from '../../src/core/table/read-table.js';
import { writeTable } from '../../src/core/table/write-table.js';
import { trickyText } from '../core/table/tricky-text.js';
import { runs } from '../runs.js';

/** A hundred thousand cells in `npm run fuzz`, which tries twenty times as many tables. */
const TABLES = 500;
const CELLS = 10;

/** What UTF-8 can hold and a table does not refuse; one cell at least shows something. */
const cell = trickyText.map((text) => Buffer.from(text).toString().replaceAll('\0', ''));
const row = fc.array(cell, { minLength: CELLS, maxLength: CELLS }).map((cells) => ['x', ...cells]);
const HEADER = Array.from({ length: CELLS + 1 }, (_, index) => `title ${index}`);

const BREAKS = /[\n\v\f\r\u0085\u2028\u2029]/u;
/** Blanks, controls and what has no width: a spreadsheet may trim it, a person does not see it. */
const UNSEEN = /[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;

it.each([false, true])('what is written is read back as it was, cell by cell (for Excel: %j)', (excel) => {
  fc.assert(
    fc.property(row, (cells) => {
      const bytes = new TextEncoder().encode(writeTable(HEADER, [cells], { excel }));
      const { table, diagnostics } = readTable(bytes, 'pairings.csv');
      expect(diagnostics).toEqual([]);
      expect(table?.rows[0]?.cells.map(unescapeFormula)).toEqual(
        cells.map((text) => text.replace(/\r\n?/g, '\n')),
      );
    }),
    runs(TABLES),
  );
});

it.each([false, true])('no line of a cell that is written runs as a formula (for Excel: %j)', (excel) => {
  fc.assert(
    fc.property(row, (cells) => {
      // By another reader than ours.
      const text = writeTable(HEADER, [cells], { excel });
      const [, written = []]: string[][] = parse(text, { delimiter: excel ? ';' : ',', bom: true });
      for (const line of written.flatMap((each) => each.split(BREAKS))) {
        expect(line.replace(UNSEEN, '').normalize('NFKC')).not.toMatch(/^[=+\-@−]/u);
        expect(line).not.toMatch(/^\s*\t/u);
      }
    }),
    runs(TABLES),
  );
});
