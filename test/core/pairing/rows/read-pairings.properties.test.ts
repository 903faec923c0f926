import fc from 'fast-check';
import { expect, test } from 'vitest';

import { PAIRING_COLUMNS, type PairingRow } from '../../../../src/core/pairing/rows/pairing-row.js';
import { readPairings } from '../../../../src/core/pairing/rows/read-pairings.js';
import { writePairings } from '../../../../src/core/pairing/rows/write-pairings.js';
import { readTable } from '../../../../src/core/table/read-table.js';
import { collapseBlanks } from '../../../../src/core/text/collapse-blanks.js';
import { runs } from '../../../runs.js';
import { trickyText } from '../../table/tricky-text.js';
import { someRow } from './some-row.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A cell as rows hold it: on one line, of characters that UTF-8 has. */
const cell = trickyText.map((text) =>
  collapseBlanks(new TextDecoder().decode(encode(`.${text}`)).replaceAll('\0', '')),
);

const rows: fc.Arbitrary<readonly PairingRow[]> = fc.array(
  fc
    .record(Object.fromEntries(PAIRING_COLUMNS.map((column) => [column, cell])))
    .map((cells) => someRow({ ...cells, start: '2026-10-05', seal: '' })),
  { maxLength: 3 },
);

function expectBack(text: string, expected: readonly PairingRow[]): void {
  const { rows: read, diagnostics } = readPairings(readTable(encode(text), 'pairings.csv'), {
    acceptEdits: false,
  });
  expect(diagnostics).toEqual([]);
  expect(read).toEqual(expected);
}

test.each([false, true])('rows are read as they were written (for Excel: %j)', (excel) => {
  fc.assert(
    fc.property(rows, (written) => expectBack(writePairings(written, { excel }), written)),
    runs(100),
  );
});

test.each([
  ['semicolons, a byte order mark and CRLF', ';', '\uFEFF', '\r\n'],
  ['commas and LF', ',', '', '\n'],
  ['tabs and LF', '\t', '', '\n'],
])('and after a program saved them again with %s', (_case, delimiter, mark, lineEnd) => {
  fc.assert(
    fc.property(rows, fc.boolean(), (written, excel) => {
      const { table } = readTable(encode(writePairings(written, { excel })), 'pairings.csv');
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const lines = [table?.header ?? [], ...(table?.rows.map(({ cells }) => cells) ?? [])];
      const saved = lines.map((cells) => cells.map(quote).join(delimiter) + lineEnd).join('');
      expectBack(mark + saved, written);
    }),
    runs(100),
  );
});
