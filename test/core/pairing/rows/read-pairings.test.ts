import { describe, expect, test } from 'vitest';

import { PAIRING_COLUMNS, type PairingRow } from '../../../../src/core/pairing/rows/pairing-row.js';
import { readPairings } from '../../../../src/core/pairing/rows/read-pairings.js';
import { writePairings } from '../../../../src/core/pairing/rows/write-pairings.js';
import { readTable } from '../../../../src/core/table/read-table.js';
import { readTableFile } from '../../../../src/core/table/read-table-file.js';
import { handMadeWorkbook, inlineRows } from '../../table/workbook/hand-made-workbook.js';
import { zipArchive } from '../../table/workbook/zip-archive.js';
import { someRow } from './some-row.js';

function read(text: string, acceptEdits = false) {
  return readPairings(readTable(new TextEncoder().encode(text), 'pairings.csv'), { acceptEdits });
}

const write = (...rows: readonly PairingRow[]): string => writePairings(rows, { excel: false });

describe('readPairings', () => {
  test('a header without rows is a cohort without pairs', () => {
    expect(read(write())).toMatchObject({ rows: [], diagnostics: [] });
  });

  test('a workbook that somebody made of the file holds the same pairs', async () => {
    const row = someRow({ mentor_minutes: '60', start: '2026-11-02' });
    const sheet = inlineRows([PAIRING_COLUMNS, PAIRING_COLUMNS.map((column) => row[column])]);
    // Excel makes a number and a date of what looks like one.
    const typed = sheet
      .replace(/ t="inlineStr"><is><t xml:space="preserve">60<\/t><\/is>/, '><v>60</v>')
      .replace(/ t="inlineStr"><is><t xml:space="preserve">2026-11-02<\/t><\/is>/, ' s="1"><v>46328</v>');
    const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const workbook = zipArchive(handMadeWorkbook({ sheets: { pairings: typed }, styles }));
    const reading = readPairings(await readTableFile(workbook, 'pairings.xlsx'), { acceptEdits: false });
    expect(reading).toEqual({ rows: [row], places: [{ file: 'pairings.xlsx', row: 2 }], diagnostics: [] });
  });

  test('a row whose cells no longer belong together is an error at its seal', () => {
    const swapped = { ...someRow(), mentee_email: 'omar.haddad@example.org' };
    const { diagnostics } = read(write(someRow(), swapped));
    expect(diagnostics).toMatchObject([
      {
        code: 'pairing-edited',
        severity: 'error',
        place: { file: 'pairings.csv', row: 3, line: 3, column: { index: 40, title: 'seal' } },
      },
    ]);
  });

  test('the organiser may take an edited row as it is', () => {
    const edited = { ...someRow(), why: 'They asked for each other.' };
    const { rows, diagnostics } = read(write(edited), true);
    expect(diagnostics).toEqual([]);
    expect(rows).toEqual([edited]);
  });

  test('start and note are typed by the organiser, and break nothing', () => {
    const typed = { ...someRow(), start: '2026-11-02', note: 'Begins later: on leave; back in November.' };
    expect(read(write(typed))).toMatchObject({ rows: [typed], diagnostics: [] });
  });

  test('dates that a spreadsheet wrote its own way are read for what they are', () => {
    const starting = (...starts: readonly string[]) => write(...starts.map((start) => someRow({ start })));
    const startsOf = (text: string) => read(text).rows.map(({ start }) => start);
    expect(startsOf(starting('5.10.2026', ''))).toEqual(['2026-10-05', '']);
    expect(startsOf(starting('11/2/2026', '11/23/2026'))).toEqual(['2026-11-02', '2026-11-23']);
    const table = readTable(new TextEncoder().encode(starting('11/2/2026')), 'pairings.csv');
    const { rows, diagnostics } = readPairings(table, { acceptEdits: false, programmeStart: '2026-11-02' });
    expect(rows.map(({ start }) => start)).toEqual(['2026-11-02']);
    expect(diagnostics).toEqual([]);
  });

  test.each(['5/10/2026', '2026-02-31', 'soon'])(
    'a start of %s is an error, also among accepted edits',
    (start) => {
      const { diagnostics } = read(write({ ...someRow(), start }), true);
      expect(diagnostics).toMatchObject([
        { code: 'pairing-start', place: { row: 2, column: { title: 'start' } } },
      ]);
    },
  );

  test('a file of another kind is refused by the first column it lacks', () => {
    const { rows, diagnostics } = read('Name,E-mail\r\nAmina,amina.yusuf@example.org\r\n');
    expect(rows).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'not-pairings', place: { row: 1 } }]);
    expect(diagnostics[0]?.message).toContain('mentor_name');
  });

  test.each([
    [
      'in another order',
      (header: string) => header.replace('mentor_name,mentor_email', 'mentor_email,mentor_name'),
    ],
    [
      'with one of the organiser’s own among them',
      (header: string) => header.replace('note,seal', 'note,sent,seal'),
    ],
  ])('columns %s are refused too', (_case, change) => {
    const [header = ''] = write().split('\r\n');
    expect(read(`${change(header)}\r\n`).diagnostics).toMatchObject([{ code: 'not-pairings' }]);
  });

  test('what is wrong with the table itself is told, and sound rows are still read', () => {
    const { rows, diagnostics } = read(`${write(someRow())}Amina Yusuf,too few cells\r\n`);
    expect(rows).toEqual([someRow()]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['ragged-row']);
    expect(read('').diagnostics.map(({ code }) => code)).toEqual(['empty-table']);
  });
});
