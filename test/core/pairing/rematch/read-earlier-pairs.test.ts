import { describe, expect, test } from 'vitest';

import { readEarlierPairs } from '../../../../src/core/pairing/rematch/read-earlier-pairs.js';
import { PAIRING_COLUMNS, type PairingRow } from '../../../../src/core/pairing/rows/pairing-row.js';
import { writePairings } from '../../../../src/core/pairing/rows/write-pairings.js';
import { readTable } from '../../../../src/core/table/read-table.js';
import { readTableFile } from '../../../../src/core/table/read-table-file.js';
import { handMadeWorkbook, inlineRows } from '../../table/workbook/hand-made-workbook.js';
import { zipArchive } from '../../table/workbook/zip-archive.js';
import { someRow } from '../rows/some-row.js';

function read(text: string | Uint8Array, programmeStart: string | null = null) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readEarlierPairs(readTable(bytes, 'pairings.csv'), programmeStart);
}

const write = (...rows: readonly PairingRow[]): string => writePairings(rows, { excel: false });

const pair = {
  mentor: { name: 'Amina Yusuf', email: 'amina.yusuf@example.org' },
  mentee: { name: 'Grace Oyelaran', email: 'grace.oyelaran@example.org' },
};

describe('an earlier pairings file', () => {
  test('gives people, start, note and row of each pair', () => {
    const text = write(someRow({ start: '2026-11-02', note: 'Meets in person.' }));
    expect(read(text)).toEqual({
      pairs: [
        {
          ...pair,
          start: '2026-11-02',
          note: 'Meets in person.',
          place: { file: 'pairings.csv', row: 2, line: 2 },
        },
      ],
      diagnostics: [],
    });
  });

  test('without rows is a cohort without pairs', () => {
    expect(read(write())).toEqual({ pairs: [], diagnostics: [] });
  });

  test('is read though a row was changed by hand and its seal is broken', () => {
    const swapped = { ...someRow(), mentee_email: 'omar.haddad@example.org' };
    const { pairs, diagnostics } = read(write(swapped));
    expect(pairs).toMatchObject([{ mentee: { email: 'omar.haddad@example.org' } }]);
    expect(diagnostics).toEqual([]);
  });

  test('gives a guarded note as it was typed', () => {
    const [row] = read(write(someRow({ note: '=later\n- maybe' }))).pairs;
    expect(row?.note).toBe('=later\n- maybe');
  });

  test.each([
    ['with semicolons and a byte order mark', writePairings([someRow()], { excel: true })],
    ['with tabs', write(someRow()).replaceAll(',', '\t')],
    ['with other line ends', write(someRow()).replaceAll('\r\n', '\n')],
    ['as UTF-16', Buffer.from(`\uFEFF${write(someRow())}`, 'utf16le')],
  ])('is read as a spreadsheet saves it: %s', (_, bytes) => {
    expect(read(bytes)).toMatchObject({ pairs: [pair], diagnostics: [] });
  });

  test('is read from a workbook, with the days that a spreadsheet made of dates', async () => {
    const row = someRow({ start: '2026-11-02' });
    const sheet = inlineRows([PAIRING_COLUMNS, PAIRING_COLUMNS.map((column) => row[column])]).replace(
      / t="inlineStr"><is><t xml:space="preserve">2026-11-02<\/t><\/is>/,
      ' s="1"><v>46328</v>',
    );
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const workbook = zipArchive(handMadeWorkbook({ sheets: { pairings: sheet }, styles }));
    const reading = await readTableFile(workbook, 'pairings.xlsx');
    expect(readEarlierPairs(reading, null)).toMatchObject({
      pairs: [{ ...pair, start: '2026-11-02' }],
      diagnostics: [],
    });
  });

  test('needs no columns but those that name the two, whatever their order and capitals', () => {
    const text = 'Mentee_Email,sent,mentor_email \ngrace.oyelaran@example.org,yes,amina.yusuf@example.org\n';
    expect(read(text)).toMatchObject({
      pairs: [
        {
          mentor: { name: '', email: 'amina.yusuf@example.org' },
          mentee: { name: '', email: 'grace.oyelaran@example.org' },
          start: '',
          note: '',
        },
      ],
      diagnostics: [],
    });
    expect(read('mentor_name,mentee_name\nAmina Yusuf,Grace Oyelaran\n').pairs).toHaveLength(1);
  });

  test('of another kind is refused by the column it lacks', () => {
    expect(read('mentor_email,goals\nx,y\n').diagnostics).toMatchObject([
      { code: 'not-pairings', place: { row: 1 } },
    ]);
  });

  test('with a row that leaves one of the two open is an error there', () => {
    const { pairs, diagnostics } = read('mentor_email,mentee_email\na@example.org,\n');
    expect(pairs).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'earlier-person-unnamed', severity: 'error', place: { row: 2 } },
    ]);
  });
});

describe('starts that a spreadsheet wrote its own way', () => {
  const starts = (cells: readonly string[], programmeStart: string | null = null) => {
    const rows = cells.map((cell, place) => `m${place}@example.org,e${place}@example.org,${cell}`);
    const { pairs, diagnostics } = read(
      ['mentor_email,mentee_email,start', ...rows, ''].join('\n'),
      programmeStart,
    );
    return { starts: pairs.map(({ start }) => start), rows: diagnostics.map(({ place }) => place?.row) };
  };

  test.each([
    ['02.11.2026', '2026-11-02'],
    ['2.11.26', '2026-11-02'],
    ['2026-11-02 00:00:00', '2026-11-02'],
    ['2026/11/02', '2026-11-02'],
    ['2 Nov 2026', '2026-11-02'],
    ['46328', '2026-11-02'],
    ['', ''],
  ])('%s can be meant in one way', (cell, day) => {
    expect(starts([cell])).toEqual({ starts: [day], rows: [] });
  });

  test('are read with the day or the month first as the other rows tell', () => {
    expect(starts(['02/11/2026', '23/11/2026', ''])).toEqual({
      starts: ['2026-11-02', '2026-11-23', ''],
      rows: [],
    });
    expect(starts(['11/2/2026', '11/23/2026']).starts).toEqual(['2026-11-02', '2026-11-23']);
  });

  test('are read as the programme’s own start tells', () => {
    expect(starts(['02/11/2026', '09/11/2026'], '2026-11-02').starts).toEqual(['2026-11-02', '2026-11-09']);
    expect(starts(['11/2/2026'], '2026-11-02').starts).toEqual(['2026-11-02']);
  });

  test('are an error where nothing tells, or rows contradict one another', () => {
    expect(starts(['02/11/2026', '2026-11-02']).rows).toEqual([2]);
    expect(starts(['02/11/2026', '23/11/2026', '11/23/2026']).rows).toEqual([2, 3, 4]);
    expect(starts(['soon', '2026-02-31']).rows).toEqual([2, 3]);
  });
});
