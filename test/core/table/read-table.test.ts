import { describe, expect, it } from 'vitest';

import { formatDiagnostics } from '../../../src/core/diagnostics/format-diagnostics.js';
import { readTable } from '../../../src/core/table/read-table.js';
import { utf16 } from './utf-16.js';

const encode = (text: string) => new TextEncoder().encode(text);

function read(text: string) {
  return readTable(encode(text), 'signups.csv');
}

function rowsOf(text: string) {
  const { table, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  return table?.rows.map((row) => [row.number, row.line, ...row.cells]);
}

function problemsOf(text: string) {
  return read(text).diagnostics.map(({ code, place }) => {
    return [code, place?.row, place?.line, place?.column?.title].filter((part) => part !== undefined);
  });
}

describe('cells', () => {
  it('keeps every cell as it stands', () => {
    const { table } = read('Name , Goals\n  Grace,"say ""hi"", then \'=1"\n');
    expect(table?.header).toEqual(['Name ', ' Goals']);
    expect(table?.rows[0]?.cells).toEqual(['  Grace', 'say "hi", then \'=1']);
  });

  it.each([
    ['commas', 'Name,Goals\nGrace,"a;b\tc,d"\n'],
    ['semicolons', 'Name;Goals\nGrace;"a;b\tc,d"\n'],
    ['tabs', 'Name\tGoals\nGrace\t"a;b\tc,d"\n'],
  ])('reads %s', (_, text) => {
    expect(rowsOf(text)).toEqual([[2, 2, 'Grace', 'a;b\tc,d']]);
  });

  it('reads line ends of every kind in one file, and makes those inside cells LF', () => {
    const text = 'Name,Goals\r\nGrace,"one\r\ntwo"\nOmar,"one\ntwo"\rAmina,"one\rtwo"\r\n';
    expect(rowsOf(text)).toEqual([
      [2, 2, 'Grace', 'one\ntwo'],
      [3, 4, 'Omar', 'one\ntwo'],
      [4, 6, 'Amina', 'one\ntwo'],
    ]);
  });

  it('reads the last row without a line end', () => {
    expect(rowsOf('Name,Goals\nGrace,SQL')).toEqual([[2, 2, 'Grace', 'SQL']]);
  });

  it('allows titles that are questions, the same twice, or empty', () => {
    const header = ['Goals\n(all of them) 🎯', 'Email', '', 'Email'];
    expect(read('"Goals\r\n(all of them) 🎯",Email,,Email\n').table?.header).toEqual(header);
  });

  it('leaves our own guard against formulas in the cells', () => {
    expect(rowsOf("Name\n'=1\n")).toEqual([[2, 2, "'=1"]]);
  });

  it('takes a title before quotation marks after the byte order mark', () => {
    expect(read('\uFEFF"Name","Email"\n').table?.header).toEqual(['Name', 'Email']);
  });

  it('reads what Excel saves as Unicode text', () => {
    const bytes = utf16('\uFEFFName\tGoals\r\nTomás\t"SQL, ""R"""\r\n', 'le');
    expect(readTable(bytes, 'f').table?.rows[0]?.cells).toEqual(['Tomás', 'SQL, "R"']);
  });
});

describe('rows', () => {
  it('drops blank rows but counts them', () => {
    expect(rowsOf('Name,Goals\n\n , \nGrace,SQL\n,\n\nOmar,CSS\n\n')).toEqual([
      [4, 4, 'Grace', 'SQL'],
      [7, 7, 'Omar', 'CSS'],
    ]);
  });

  it('takes the first row that is not blank as the header', () => {
    const { table } = read('\n,\nName,Goals\nGrace,SQL\n');
    expect(table?.header).toEqual(['Name', 'Goals']);
    expect(table?.rows[0]).toMatchObject({ number: 4, line: 4 });
  });

  it('counts the line breaks of the header', () => {
    expect(rowsOf('"Name\nin full",Goals\nGrace,SQL\n')).toEqual([[2, 3, 'Grace', 'SQL']]);
  });

  it('honours the line sep=, which is a line but no row', () => {
    expect(rowsOf('sep=;\r\nName;Goals, if any, in words, please\r\nGrace;SQL\r\n')).toEqual([
      [2, 3, 'Grace', 'SQL'],
    ]);
    expect(rowsOf('"sep=;"\nName;Goals\nGrace;a,b\n')).toEqual([[2, 3, 'Grace', 'a,b']]);
    expect(rowsOf('\uFEFFSEP=,\nName,Goals\nGrace,"a;b"\n')).toEqual([[2, 3, 'Grace', 'a;b']]);
  });

  it('gives a header without rows as a table without rows', () => {
    expect(read('Name,Goals\r\n')).toEqual({
      table: { file: 'signups.csv', header: ['Name', 'Goals'], headerRow: 1, rows: [] },
      diagnostics: [],
    });
  });

  it.each(['', '\uFEFF', '\n\n', ' ,\n', 'sep=;', 'sep=;\n\n'])('says that %j has no header', (text) => {
    expect(read(text).table).toBeNull();
    expect(problemsOf(text)).toEqual([['empty-table']]);
  });
});

it('takes 200,000 rows and refuses one more, blank ones not counted', () => {
  const rows = `"Grace\n${'x'.repeat(4)}"\n\n`.repeat(200_000);
  expect(read(`Name\n${rows}`).table?.rows).toHaveLength(200_000);
  expect(problemsOf(`Name\n${rows}Omar`)).toEqual([['too-many-rows']]);
  expect(problemsOf(`Name\n${'\n'.repeat(500_000)}`)).toEqual([]);
});

it('counts rows of UTF-16 by its letters, not by its bytes', () => {
  // Each letter holds the byte of a line break or of a quotation mark.
  const letters = 'ਊ∊≢'.repeat(200_000);
  const table = `Name,Goals\n${`Grace,${letters.slice(0, 30_000)}\n`.repeat(20)}`;
  for (const order of ['le', 'be'] as const) {
    expect(readTable(utf16(`\uFEFF${table}`, order), 'f.csv').table?.rows).toHaveLength(20);
    const many = `\uFEFFName\n${'A\n'.repeat(200_001)}`;
    expect(readTable(utf16(many, order), 'f.csv').diagnostics).toMatchObject([{ code: 'too-many-rows' }]);
  }
});

it('refuses more than 512 columns, and takes as many, empty ones at the end not counted', () => {
  const titles = Array.from({ length: 512 }, (_, index) => `q${index}`);
  expect(read(titles.join(',')).table?.header).toHaveLength(512);
  expect(read(`${titles.join(',')}${','.repeat(600)}`).table?.header).toHaveLength(512);
  expect(problemsOf(`\n${titles.join(',')},one more\n`)).toEqual([['table-too-wide', 2, 2]]);
  expect(problemsOf(`a,b${','.repeat(600)}\n${titles.join(',')},,x\n`)).toEqual([['table-too-wide', 1, 1]]);
});

it('refuses cells that no spreadsheet could hold, and reads the other rows', () => {
  const longest = 'a'.repeat(32_767);
  const text = `Name,Goals\nGrace,${longest}\nOmar,${longest}b\nAmina,SQL\n`;
  expect(problemsOf(text)).toEqual([['cell-too-long', 3, 3, 'Goals']]);
  expect(read(text).table?.rows.map(({ number }) => number)).toEqual([2, 4]);
  expect(problemsOf(`Name,${longest}b\nGrace,${longest}b\n`)).toEqual([['cell-too-long', 1, 1]]);
  const untitled = `amina@example.org,Amina\nomar@example.org,${longest}b\n`;
  expect(read(untitled).diagnostics.map(({ place }) => place?.column)).toEqual([{ index: 1, title: '' }]);
});

describe('lines above the header', () => {
  const rows = 'Name,Email,Role\nGrace,grace@example.org,Mentor\n';

  it.each([
    ['alone on their line', `Sign-ups autumn 2026\n\n${rows}`, 3],
    ['padded to the width of the table', `Sign-ups autumn 2026,,\n,,\nAsk Aino,,\n${rows}`, 4],
    ['in a table of semicolons', `Sign-ups 2026\n${rows.replaceAll(',', ';')}`, 2],
    ['that name the delimiter, saved once more', `"sep=;",,\n${rows}`, 2],
  ])('are left out with a note that names the row: %s', (_, text, headerRow) => {
    const { table, diagnostics } = read(text);
    expect(table).toMatchObject({ headerRow, header: ['Name', 'Email', 'Role'], rows: [{}] });
    expect(diagnostics.map(({ code, place }) => [code, place?.row])).toEqual([
      ['rows-above-header', headerRow],
    ]);
  });

  it.each([
    ['the row below holds an answer', 'Name,,\nGrace,grace@example.org,Mentor\n'],
    ['the row below holds a number', 'Name,,\nGrace,SQL,2\n'],
    ['the row below repeats itself', 'Name,,\nGrace,SQL,SQL\n'],
    ['the row below has two cells only', 'Name,\nGrace,SQL\n'],
    ['another row has more cells', 'Name,,,\nGrace,SQL,R,\nOmar,CSS,Go,x\n'],
    ['there are too many of them', `${'Name,,\n'.repeat(6)}Name,Email,Role\n`],
  ])('are not seen where %s', (_, text) => {
    expect(read(text).table?.headerRow).toBe(1);
  });
});

describe('uneven rows', () => {
  it('drops empty cells beyond the header', () => {
    expect(rowsOf('Name,Goals\nGrace,SQL,, ,\n')).toEqual([[2, 2, 'Grace', 'SQL']]);
  });

  it('names each row that has too many or too few cells, and keeps the others', () => {
    const { table, diagnostics } = read('Name,Goals,Track\nGrace,SQL,R,x,\nOmar,"a\nb",\n\nAmina,SQL\n');
    expect(table?.rows.map((row) => row.cells)).toEqual([['Omar', 'a\nb', '']]);
    expect(formatDiagnostics(diagnostics)).toBe(
      [
        'signups.csv, row 2: error: This row has 4 cells where the header has 3. [ragged-row]',
        '  Export the file again; if it was written by hand, put quotation marks around the cell that holds a comma, semicolon or line break.',
        'signups.csv, row 5: error: This row has 2 cells where the header has 3. [ragged-row]',
        '  Export the file again; if it was written by hand, put quotation marks around the cell that holds a comma, semicolon or line break.',
        '',
      ].join('\n'),
    );
    expect(diagnostics.map(({ place }) => place?.line)).toEqual([2, 6]);
  });

  it('fills rows that lack cells under blank titles at the end only', () => {
    expect(rowsOf('Name,Goals,,\nGrace,SQL\nOmar,CSS,x,y\n')).toEqual([
      [2, 2, 'Grace', 'SQL', '', ''],
      [3, 3, 'Omar', 'CSS', 'x', 'y'],
    ]);
  });

  it('drops columns at the end that have neither a title nor an answer', () => {
    const { table, diagnostics } = read('Name,Goals,, ,\nGrace,SQL,x,\nOmar,CSS, ,,\n');
    expect(diagnostics).toEqual([]);
    expect(table?.header).toEqual(['Name', 'Goals', '']);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['Grace', 'SQL', 'x'],
      ['Omar', 'CSS', ' '],
    ]);
  });

  const whole = `Name,Goals,Comments\n${'Grace,SQL,\n'.repeat(15)}`;

  it('fills a block of sixteen rows from which Excel left out the last columns', () => {
    const rows = rowsOf(`${whole}${'Omar,CSS\n'.repeat(16)}${'Amina\n'.repeat(2)}`);
    expect(rows?.slice(14, 16)).toEqual([
      [16, 16, 'Grace', 'SQL', ''],
      [17, 17, 'Omar', 'CSS', ''],
    ]);
    expect(rows?.at(-1)).toEqual([34, 34, 'Amina', '', '']);
  });

  it('does not fill a short row in a block that has longer ones', () => {
    expect(problemsOf(`${whole}${'Omar,CSS\n'.repeat(3)}Amina,SQL,x\n`)).toEqual([
      ['ragged-row', 17, 17],
      ['ragged-row', 18, 18],
      ['ragged-row', 19, 19],
    ]);
  });
});

describe('quotation marks', () => {
  it('names the cell whose quotation mark nothing closes, where it begins', () => {
    const text = 'Name,Goals\n"Omar\nHaddad",CSS\nGrace,"SQL\nAmina,R\n';
    expect(problemsOf(text)).toEqual([['unclosed-quote', 3, 4, 'Goals']]);
    expect(read(text).table).toBeNull();
  });

  it('names an unclosed first cell', () => {
    expect(problemsOf('Name,Goals\nOmar,CSS\n"Grace,SQL\n')).toEqual([['unclosed-quote', 3, 3, 'Name']]);
  });

  it('names every row with a quotation mark in the middle of a cell, once, and uneven rows besides', () => {
    const text =
      'sep=,\nName,Goals\nGrace,a 5" disk and a 3" one\nOmar,CSS\nAmina,"say "hi" twice"\nTomás,"a\nb",c\nLea,"\n",\n';
    expect(problemsOf(text)).toEqual([
      ['stray-quote', 2, 3, 'Goals'],
      ['stray-quote', 4, 5, 'Goals'],
      ['ragged-row', 5, 6],
    ]);
  });

  it('goes on after a cell that swallowed a line', () => {
    expect(problemsOf('Name,Goals\n"Grace" O,SQL\n"Omar",CSS\nLea,"a"b\n')).toEqual([
      ['stray-quote', 2, 2, 'Name'],
      ['stray-quote', 3, 4, 'Goals'],
    ]);
  });

  it('has no title to name when the header itself is at fault', () => {
    expect(problemsOf('Name,My "Goals"\nGrace,SQL,R\n')).toEqual([['stray-quote', 1, 1]]);
  });

  it.each([
    ['an address', '1/9/2026,amina@example.org,Amina'],
    ['a date, and others stand below it', '1/9/2026,,Amina'],
    ['a date, and nothing below it can be read', '1/9/2026,,Amina', ''],
  ])('names no cell as a title where the first row holds %s', (_, first, sound = '2/9/2026,,Omar') => {
    const { diagnostics } = read(`${first}\n${sound}\n2/9/2026,,Grace "Bo"\n3/9/2026,,"Lea\n`);
    expect(diagnostics.map(({ code, place }) => [code, place?.column])).toEqual([
      ['stray-quote', { index: 2, title: '' }],
      ['unclosed-quote', { index: 2, title: '' }],
    ]);
  });

  it('names titles that are dates, or hold an address in passing', () => {
    const text = 'Name (questions: aino@example.org),2026-10-05\nLea,yes\nOmar,y"es\nGr"ace,yes\n';
    expect(problemsOf(text)).toEqual([
      ['stray-quote', 3, 3, '2026-10-05'],
      ['stray-quote', 4, 4, 'Name (questions: aino@example.org)'],
    ]);
  });

  it('never says what stands in the cell', () => {
    const { diagnostics } = read('Name,Goals\nGrace,secret "thing"\nOmar,"secret\n');
    expect(JSON.stringify(diagnostics)).not.toContain('secret');
  });
});
