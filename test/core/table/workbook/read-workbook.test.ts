import { describe, expect, it } from 'vitest';
import writeWorkbook, { type SheetData } from 'write-excel-file/universal';

import { formatDiagnostics } from '../../../../src/core/diagnostics/format-diagnostics.js';
import { readTableFile } from '../../../../src/core/table/read-table-file.js';
import { unpackedLimit } from '../../../../src/core/table/workbook/open-workbook.js';
import { handMadeWorkbook, inlineRows } from './hand-made-workbook.js';
import { zipArchive } from './zip-archive.js';

const MEGABYTE = 1024 * 1024;
const FILE = 'signups.xlsx';

function readParts(parts: Record<string, string>) {
  return readTableFile(zipArchive(parts), FILE);
}

/** The cells of one sheet, row by row, with the rows' numbers. */
async function cellsOf(sheetData: string, rest: { sharedStrings?: string; styles?: string } = {}) {
  const parts = handMadeWorkbook({ sheets: { Form1: sheetData }, ...rest });
  const { table, diagnostics } = await readParts(parts);
  expect(diagnostics).toEqual([]);
  return table === null ? null : [[table.headerRow, ...table.header], ...table.rows.map(numbered)];
}

function numbered({ number, cells }: { readonly number: number; readonly cells: readonly string[] }) {
  return [number, ...cells];
}

async function problemOf(parts: Record<string, string>) {
  const { table, diagnostics } = await readParts(parts);
  expect(table).toBeNull();
  return diagnostics.map(({ code, place }) => [code, place?.file]);
}

describe('what a spreadsheet program writes', () => {
  it('is read as its sheet shows it', async () => {
    const rows: SheetData = [
      [
        { value: 'Name' },
        { value: 'Joined' },
        { value: 'Completion time' },
        { value: 'Seats' },
        { value: 'Ok' },
      ],
      [
        { value: ' Grace\nOyelaran ' },
        { value: new Date(Date.UTC(2026, 8, 5)), type: Date, format: 'dd.mm.yyyy' },
        { value: new Date(Date.UTC(2026, 8, 5, 13, 4, 5)), type: Date, format: 'm/d/yy h:mm:ss' },
        { value: 2, type: Number },
        { value: true, type: Boolean },
      ],
      [{ value: 'Omar' }, null, null, { value: 0.1 + 0.2, type: Number }, { value: false, type: Boolean }],
    ];
    const file = await (await writeWorkbook(rows).toBlob()).arrayBuffer();
    const { table, diagnostics } = await readTableFile(new Uint8Array(file), FILE);
    expect(diagnostics).toEqual([]);
    expect(table?.header).toEqual(['Name', 'Joined', 'Completion time', 'Seats', 'Ok']);
    expect(table?.rows).toEqual([
      { number: 2, cells: [' Grace\nOyelaran ', '2026-09-05', '2026-09-05 13:04:05', '2', 'TRUE'] },
      { number: 3, cells: ['Omar', '', '', '0.3', 'FALSE'] },
    ]);
  });

  it('may hold shared strings, with parts in colour and readings of characters', async () => {
    const strings = [
      '<si><t>Name</t></si>',
      '<si><t xml:space="preserve">Goals </t></si>',
      '<si><r><rPr><b/></rPr><t>Grace</t></r><r><t xml:space="preserve"> Oyelaran</t></r></si>',
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>',
    ];
    const cell = (name: string, index: number) => `<c r="${name}" t="s"><v>${index}</v></c>`;
    const rows = `<row r="1">${cell('A1', 0)}${cell('B1', 1)}</row><row r="2">${cell('A2', 2)}${cell('B2', 3)}</row>`;
    expect(await cellsOf(rows, { sharedStrings: strings.join('') })).toEqual([
      [1, 'Name', 'Goals '],
      [2, 'Grace Oyelaran', '東京'],
    ]);
  });

  it('may hold characters written as codes, line ends of Windows among them', async () => {
    expect(await cellsOf(inlineRows([['Name'], ['R&D_x000D_\ntwo\r\nthree 😀']]))).toEqual([
      [1, 'Name'],
      [2, 'R&D\ntwo\nthree 😀'],
    ]);
  });

  it('may hold dates, times and numbers that only their style tells apart', async () => {
    const formats = '<numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yy\\ h:mm;@"/></numFmts>';
    const styles = ['0', '14', '22', '164', '20', '10'].map((id) => `<xf numFmtId="${id}"/>`).join('');
    const cells = [46270, 46270.54513888889, 46270.999988425923, 46270.5, 0.75, 0.5];
    const stored = cells.map((value, style) => `<c r="${'ABCDEF'[style]}2" s="${style}"><v>${value}</v></c>`);
    const rows = `${inlineRows([['a', 'b', 'c', 'd', 'e', 'f']])}<row r="2">${stored.join('')}</row>`;
    expect(await cellsOf(rows, { styles: `${formats}<cellXfs>${styles}</cellXfs>` })).toEqual([
      [1, 'a', 'b', 'c', 'd', 'e', 'f'],
      [2, '46270', '2026-09-05 13:05:00', '2026-09-05 23:59:59', '2026-09-05 12:00:00', '18:00', '0.5'],
    ]);
  });

  it('may hold dates as text, which belong to no time zone', async () => {
    const cells = ['2026-09-05', '2026-09-05T13:04:05'].map(
      (date, column) => `<c r="${'AB'[column]}2" t="d"><v>${date}</v></c>`,
    );
    expect(await cellsOf(`${inlineRows([['a', 'b']])}<row r="2">${cells.join('')}</row>`)).toEqual([
      [1, 'a', 'b'],
      [2, '2026-09-05', '2026-09-05 13:04:05'],
    ]);
  });

  it('may hold formulas, whose results count, and their failures, which are blank', async () => {
    const cells =
      '<c r="A2" t="str"><f>B2</f><v>Grace</v></c><c r="B2"><f>1+1</f><v>2</v></c><c r="C2" t="e"><v>#N/A</v></c>';
    expect(await cellsOf(`${inlineRows([['a', 'b', 'c']])}<row r="2">${cells}</row>`)).toEqual([
      [1, 'a', 'b', 'c'],
      [2, 'Grace', '2', ''],
    ]);
  });

  it('counts rows as the sheet does, blank ones too', async () => {
    const rows = `${inlineRows([['Name', 'Goals']], 3)}${inlineRows([['Grace', '']], 6)}<row r="1048576" ht="20"/>`;
    expect(await cellsOf(rows)).toEqual([
      [3, 'Name', 'Goals'],
      [6, 'Grace', ''],
    ]);
  });

  it('may be long: cells are whole wherever the reader happens to pause', async () => {
    const text = (row: number) => `${'é&<\u{1F600}'.repeat((row * 37) % 90)}${row}`;
    const rows = Array.from({ length: 3000 }, (_, row) => [text(row), `${row}`]);
    const cells = await cellsOf(inlineRows([['Text', 'Row'], ...rows]));
    expect(cells?.slice(1)).toEqual(rows.map((row, index) => [index + 2, ...row]));
  });
});

describe('several sheets', () => {
  it('the first that holds a table is read, and a note counts the others that hold something', async () => {
    const sheets = {
      Blank: '',
      'Read me': inlineRows([['These are the sign-ups.'], ['Ask Aino.']]),
      Answers: inlineRows([
        ['Name', 'Goals'],
        ['Grace', 'SQL'],
      ]),
      Old: inlineRows([['Name', 'Goals']]),
    };
    const { table, diagnostics } = await readParts(handMadeWorkbook({ sheets }));
    expect(table?.rows.map(numbered)).toEqual([[2, 'Grace', 'SQL']]);
    expect(formatDiagnostics(diagnostics)).toBe(
      [
        'signups.xlsx: note: Only the sheet "Answers" of this workbook was read; 2 other sheets hold something too. [sheets-unread]',
        '  Where another sheet is meant, move it before all others, or save it as a file of its own.',
        '',
      ].join('\n'),
    );
  });

  it('others that go on with the list are a warning', async () => {
    const titles = ['Name', 'Email', 'Goals'];
    const sheets = {
      'Week 1': inlineRows([titles, ['Grace', 'grace@example.org', 'SQL']]),
      'Week 2': inlineRows([titles, ['Omar', 'omar@example.org', 'Git'], ['Jo', 'jo@example.org', '']]),
      Rooms: inlineRows([
        ['Room', 'Seats'],
        ['Blue', '12'],
      ]),
    };
    const { diagnostics } = await readParts(handMadeWorkbook({ sheets }));
    expect(formatDiagnostics(diagnostics)).toContain(
      'warning: Only the sheet "Week 1" of this workbook was read; 1 other sheet with the same titles holds 2 rows more.',
    );
  });

  it('a table of one column is one where there is no other', async () => {
    const sheets = { Blank: '', Names: inlineRows([['Name'], ['Grace']]) };
    expect((await readParts(handMadeWorkbook({ sheets }))).table?.rows.map(numbered)).toEqual([[2, 'Grace']]);
  });

  it('none that holds anything is an empty table', async () => {
    const sheets = { Blank: '', Form1: inlineRows([['', ' ']]) };
    expect(await problemOf(handMadeWorkbook({ sheets }))).toEqual([['empty-table', FILE]]);
  });
});

describe('what is refused', () => {
  const parts = handMadeWorkbook({ sheets: { Form1: inlineRows([['Name'], ['Grace']]) } });
  const damaged = [['workbook-damaged', FILE]];

  const sheet = (cells: string) => handMadeWorkbook({ sheets: { Form1: cells } });

  it.each([
    ['cut short', zipArchive(parts).subarray(0, -30)],
    ['cut in half', zipArchive(parts).subarray(0, 400)],
    ['with parts larger than they say', zipArchive(parts, { size: 10 })],
  ])('a workbook %s', async (_, bytes) => {
    expect((await readTableFile(bytes, FILE)).diagnostics.map(({ code }) => code)).toEqual([
      'workbook-damaged',
    ]);
  });

  it.each([
    ['without the sheet that it lists', { ...parts, 'xl/worksheets/sheet1.xml': '<worksheet/>' }],
    ['whose XML breaks off', { ...parts, 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row' }],
    ['with a cell far beyond any sheet', sheet('<row r="99999999"><c r="A99999999"><v>1</v></c></row>')],
    ['with a row far beyond any sheet', sheet('<row x:r="1" r="2000000"/>')],
    [
      'with a cell so far out that filling up to it takes all memory',
      sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
    ],
    ['with a row number in disguise', sheet('<row r="&#57;&#57;&#57;&#57;&#57;&#57;&#57;&#57;"/>')],
    [
      'with text that would be lost',
      sheet('<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a]]></t></is></c></row>'),
    ],
  ])('a workbook %s', async (_, broken) => {
    expect(await problemOf(broken)).toEqual(damaged);
  });

  it('a workbook that would unpack to more than any list of people, before it is unpacked', async () => {
    const { diagnostics } = await readTableFile(zipArchive(parts, { size: 100_000_000 }), FILE);
    expect(diagnostics.map(({ code }) => code)).toEqual(['workbook-too-large']);
  });

  it.each([
    ['16 MB, however small it is', 0.1, 16],
    ['forty times its size', 1, 40],
    ['128 MB, however large it is', 10, 128],
  ])('a workbook may unpack to %s', (_, packed, unpacked) => {
    expect(unpackedLimit(packed * MEGABYTE)).toBe(unpacked * MEGABYTE);
  });

  it('nothing that stands in a damaged workbook is repeated', async () => {
    const { diagnostics } = await readParts(sheet('<row r="1"><c r="A1" t="s"><v>secret</v></c></row>'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['workbook-damaged']);
    expect(JSON.stringify(diagnostics)).not.toContain('secret');
  });
});
