/* A megabyte each of what no form exports, the same on every machine; cells are as long as they may be. */
import { strToU8, zipSync } from 'fflate';

import { startDraws } from './random-market.mjs';
import { drawSignups, HEADER, writeCsv, writeXlsx } from './signup-files.mjs';

const MEGABYTE = 1024 * 1024;

/** What somebody may have typed over and over again. */
const TYPED = [
  '(',
  ') ',
  'a, ',
  '@',
  '0',
  '1:',
  'mentor ',
  'not ',
  '-',
  ' \n',
  'é',
  '\u{1F600}',
  'Python (',
  'UTC+',
  '; a',
];

/** Name and bytes of each hostile file. */
export async function listHostileFiles() {
  const files = [...listTexts(), ...listCells(), ...(await listWorkbooks())];
  return files.map(([name, content]) => [name, Buffer.from(content)]);
}

function listTexts() {
  const bytes = drawBytes();
  return [
    ['random bytes', bytes],
    ['random letters', bytes.map((byte) => 32 + (byte % 95))],
    ['only quotation marks', fill('"')],
    ['only quotation marks, each in a cell', fill('a"b,')],
    ['only commas', fill(',')],
    ['only semicolons and line ends', fill(';\n')],
    ['only line ends', fill('\r\n')],
    ['only blanks', fill(' ')],
    ['only opening brackets', fill('([{')],
    ['one title', `"${fill('Which skills, if any? ')}"`],
    ['a million titles', `${fill('a,')}\n`],
    ['an option in each column', fillColumns((at) => `What can you teach? [Skill ${at}]`, 'Yes')],
    ['the same question in each column', fillColumns(() => 'What can you teach?', 'Python')],
    ['a question in each column', fillColumns((at) => `Wish ${at}`, 'Python')],
    ['many titles that are questions', `${fill('Which skills can you teach [one],')}\n${fill('SQL,', 1000)}`],
    ['many tiny rows', `Name,Role\n${fill('a,b\n')}`],
    ['the same address in every row', `Name,Email,Role\n${fill('A,a@example.org,Mentor\n')}`],
    [
      'another name in every row',
      `Name,Email,Role\n${fill('A B,a@example.org,Mentor\nC,c@example.org,x\n')}`,
    ],
  ];
}

function listCells() {
  const rows = drawSignups(21).slice(1);
  const length = MEGABYTE / rows.length;
  const inColumn = (column, text) =>
    writeCsv([HEADER, ...rows.map((row) => row.with(column, fill(text, length)))]);
  const everywhere = (text) =>
    writeCsv([HEADER, ...rows, HEADER.map((_, index) => rows[0][index] + fill(text, length - 100))]);
  return [
    ...[4, 5, 6, 8, 13, 15, 16].map((column) => [
      `commas in "${HEADER[column]}"`,
      inColumn(column, column % 2 === 0 ? ',' : 'a, b ,'),
    ]),
    ...TYPED.map((text) => [`${JSON.stringify(text)} in every cell`, everywhere(text)]),
  ];
}

async function listWorkbooks() {
  const packed = await writeXlsx(drawSignups(9000));
  return [
    ['a workbook cut in half', packed.subarray(0, packed.length / 2)],
    ['a sound workbook', packed.length > MEGABYTE ? await writeXlsx(drawSignups(4000)) : packed],
    ['a beginning of a workbook and random bytes', Buffer.concat([packed.subarray(0, 2000), drawBytes()])],
    ['a workbook with what marks a date in its texts', writeSheet(`<is><t>${fill(' t="d"')}</t></is>`)],
    ['a workbook with what marks a row in its texts', writeSheet(`<is><t>${fill(' r="A1')}</t></is>`)],
    ['a workbook that bursts', writeSheet(`<is><t>${fill('a', 120 * MEGABYTE)}</t></is>`)],
    ['a workbook of as many elements as may be', writeSheet(`<is>${fill('<t/>', 15 * MEGABYTE)}</is>`)],
  ];
}

/** A workbook with one cell, whose text stands in the sheet itself. */
function writeSheet(cell) {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData><row r="1"><c r="A1" t="inlineStr">${cell}</c></row></sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

/** As many columns alike as are read, with an answer of everybody in each. */
function fillColumns(titleOf, answer) {
  const titles = Array.from({ length: 510 }, (_, at) => titleOf(at));
  const rows = Array.from({ length: 300 }, (_, at) => [
    `Person ${at}`,
    'Mentor',
    ...titles.map(() => answer),
  ]);
  return writeCsv([['Name', 'Role', ...titles], ...rows]);
}

function drawBytes() {
  const draw = startDraws(7);
  return Buffer.from(Array.from({ length: MEGABYTE }, () => Math.floor(draw() * 256)));
}

function fill(text, length = MEGABYTE) {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
