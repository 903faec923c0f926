import { utf16 } from '../../core/table/utf-16.js';
import { handMadeWorkbook, inlineRows } from '../../core/table/workbook/hand-made-workbook.js';
import { zipArchive } from '../../core/table/workbook/zip-archive.js';
import { type BadInput, CANARY, listCases } from './bad-input.js';
import { MENTEE_ROW, PLAIN, quote, SOUND, signups, TITLES } from './cohort.js';

const latin = (text: string) => Buffer.from(text, 'latin1');
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const lines = (text: string) => text.split('\r\n');
const sheet = zipArchive(handMadeWorkbook({ sheets: { Form1: inlineRows([TITLES]) } }));
const between = (...bytes: readonly number[]) =>
  Buffer.concat([utf8(SOUND.slice(0, -40)), Buffer.from(bytes), utf8(SOUND.slice(-40))]);

/** Encodings, kinds of file, line ends and delimiters. */
export const textFiles: readonly BadInput[] = listCases(
  [
    ['a byte order mark', 'of UTF-8', `\uFEFF${SOUND}`, '0:'],
    ['a byte order mark', 'twice', `\uFEFF\uFEFF${SOUND}`, '0:'],
    ['a byte order mark', 'of UTF-16, low byte first', utf16(`\uFEFF${SOUND}`, 'le'), '0:'],
    ['a byte order mark', 'of UTF-16, high byte first', utf16(`\uFEFF${SOUND}`, 'be'), '0:'],
    ['a byte order mark', 'alone', '\uFEFF', '1: empty-table'],
    ['UTF-16 without a mark', 'low byte first', utf16(SOUND, 'le'), '1: unsupported-encoding'],
    ['UTF-16 without a mark', 'high byte first', utf16(SOUND, 'be'), '1: unsupported-encoding'],
    [
      'UTF-16 that is cut',
      'in the middle of a letter',
      utf16(`\uFEFF${SOUND}`, 'le').subarray(0, -1),
      '1: undecodable-bytes line 8',
    ],
    [
      'UTF-16 that is cut',
      'in the middle of a pair',
      utf16(`\uFEFF${SOUND}\uD83D`, 'le'),
      '1: undecodable-bytes line 8',
    ],
    [
      'UTF-32',
      'low byte first',
      Buffer.concat([latin('\xff\xfe\0\0'), utf8(SOUND)]),
      '1: unsupported-encoding',
    ],
    [
      'UTF-32',
      'high byte first',
      Buffer.concat([latin('\0\0\xfe\xff'), utf8(SOUND)]),
      '1: unsupported-encoding',
    ],
    [
      'another encoding',
      'Windows-1252, an accent',
      latin(SOUND.replace('Amina', 'Am\xe9lie')),
      '1: undecodable-bytes line 2',
    ],
    ['another encoding', 'Windows-1252, a curly apostrophe', between(0x92), '1: undecodable-bytes line 7'],
    ['another encoding', 'Windows-1251, Cyrillic', between(0xcf, 0xf0, 0xe8), '1: undecodable-bytes line 7'],
    ['another encoding', 'Shift JIS', between(0x83, 0x65, 0x83, 0x58), '1: undecodable-bytes line 7'],
    ['another encoding', 'Mac Roman', between(0x8e), '1: undecodable-bytes line 7'],
    ['wrong UTF-8', 'an overlong slash', between(0xc0, 0xaf), '1: undecodable-bytes line 7'],
    ['wrong UTF-8', 'half of a pair', between(0xed, 0xa0, 0x80), '1: undecodable-bytes line 7'],
    [
      'wrong UTF-8',
      'beyond the last character',
      between(0xf5, 0x80, 0x80, 0x80),
      '1: undecodable-bytes line 7',
    ],
    ['wrong UTF-8', 'a byte that goes on with nothing', between(0x80), '1: undecodable-bytes line 7'],
    ['wrong UTF-8', 'a byte that is never used', between(0xff), '1: undecodable-bytes line 7'],
    [
      'a file that is cut',
      'in the middle of a letter',
      utf8(`${SOUND}"José`).subarray(0, -1),
      '1: undecodable-bytes line 8',
    ],
    ['a file that is cut', 'in the middle of a quoted cell', SOUND.slice(0, -30), '1: unclosed-quote H7'],
    [
      'a file that is cut',
      'between two cells',
      `${lines(PLAIN).slice(0, 2).join('\r\n')}\r\nGrace,`,
      '1: ragged-row row 3, no-mentees',
    ],
    ['a file that is cut', 'after the header', `${lines(SOUND)[0]}\r\n`, '0:'],
    ['a file that is cut', 'within the header', SOUND.slice(0, 30), '1: unclosed-quote row 1'],
    ['a NUL character', 'in a cell', SOUND.replace('Python, SQL', 'Python\0SQL'), '1: nul-character line 2'],
    ['a NUL character', 'at the end, as some programs pad', `${SOUND}\0\0\0`, '1: nul-character line 8'],
    ['an empty file', 'no bytes', '', '1: empty-table'],
    ['an empty file', 'a line end', '\n', '1: empty-table'],
    ['an empty file', 'blanks and commas', ' ,\t,\r\n,,\r\n', '1: empty-table'],
    ['an empty file', 'only the name of the delimiter', 'sep=;\r\n', '1: empty-table'],
    ['a kind of file that is no table', 'a PDF', '%PDF-1.7\n%âãÏÓ', '1: not-a-table'],
    [
      'a kind of file that is no table',
      'a web page',
      '<!DOCTYPE html><html><body>Sign in</body></html>',
      '1: not-a-table',
    ],
    ['a kind of file that is no table', 'JSON', `[{"name": "${CANARY}"}]`, '1: not-a-table'],
    ['a kind of file that is no table', 'rich text', '{\\rtf1\\ansi Name}', '1: not-a-table'],
    ['a kind of file that is no table', 'gzip', latin('\x1f\x8b\x08\0\0'), '1: not-a-table'],
    [
      'a kind of file for other programs',
      'an old workbook',
      latin('\xd0\xcf\x11\xe0\xa1\xb1'),
      '1: not-a-table',
    ],
    ['a kind of file for other programs', 'a zip archive', zipArchive({ 'a.txt': 'a' }), '1: not-a-table'],
    [
      'a kind of file for other programs',
      'a Word document',
      zipArchive({ 'word/document.xml': '<a/>' }),
      '1: not-a-table',
    ],
    [
      'a kind of file for other programs',
      'a Numbers sheet',
      zipArchive({ 'Index/Document.iwa': 'a' }),
      '1: not-a-table',
    ],
    [
      'a kind of file for other programs',
      'OpenDocument',
      zipArchive({ 'content.xml': '<a/>' }),
      '1: not-a-table',
    ],
    ['a damaged workbook', 'cut in half', sheet.subarray(0, sheet.length / 2), '1: workbook-damaged'],
    ['a damaged workbook', 'bytes changed in it', Buffer.from(sheet).fill(7, 60, 120), '0:'],
    [
      'a damaged workbook',
      'no sheet',
      zipArchive({ 'xl/workbook.xml': '<workbook/>' }),
      '1: workbook-damaged',
    ],
    [
      'a damaged workbook',
      'a cell in row 900,000,000',
      zipArchive(
        handMadeWorkbook({ sheets: { A: '<row r="900000000"><c r="A900000000"><v>1</v></c></row>' } }),
      ),
      '1: workbook-damaged',
    ],
    [
      'a damaged workbook',
      'an entity of its own',
      zipArchive(
        handMadeWorkbook({
          sheets: {
            A: '<!DOCTYPE x [<!ENTITY a "b">]><row r="1"><c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row>',
          },
        }),
      ),
      '1: workbook-damaged',
    ],
    ['line ends', 'LF', SOUND.replaceAll('\r\n', '\n'), '0:'],
    ['line ends', 'CR alone', SOUND.replaceAll('\r\n', '\r'), '0:'],
    ['line ends', 'mixed', SOUND.replace('\r\n', '\n').replace('\r\n', '\r'), '0:'],
    ['line ends', 'none at the end', SOUND.trimEnd(), '0:'],
    ['line ends', 'lost altogether', SOUND.replaceAll('\r\n', ','), '1: header-missing row 1'],
    ['another delimiter', 'semicolon', PLAIN.replaceAll(',', ';'), '0:'],
    ['another delimiter', 'tab', PLAIN.replaceAll(',', '\t'), '0:'],
    ['another delimiter', 'upright bar', PLAIN.replaceAll(',', '|'), '0:'],
    ['another delimiter', 'named by the first line', `sep=;\r\n${PLAIN.replaceAll(',', ';')}`, '0:'],
    [
      'another delimiter',
      'named wrongly',
      `sep=;\r\n${PLAIN}`,
      '1: name-column-missing, role-column-missing',
    ],
    [
      'a delimiter nobody uses',
      'a caret',
      PLAIN.replaceAll(',', '^'),
      '1: name-column-missing, role-column-missing',
    ],
    [
      'a delimiter nobody uses',
      'a control character',
      PLAIN.replaceAll(',', '\x1f'),
      '1: name-column-missing, role-column-missing',
    ],
    [
      'a quotation mark',
      'never closed in the last cell',
      `${SOUND.trimEnd().slice(0, -1)}`,
      '1: unclosed-quote J7',
    ],
    [
      'a quotation mark',
      'never closed in the header',
      SOUND.replace('"Goals"', '"Goals'),
      '1: stray-quote row 1',
    ],
    ['a quotation mark', 'in the middle of a cell', PLAIN.replace('Mentee', 'Men"tee'), '1: stray-quote C3'],
    [
      'a quotation mark',
      'not doubled inside a cell',
      SOUND.replace('A zebrafinch', 'A "zebrafinch'),
      '1: stray-quote F3',
    ],
    [
      'a quotation mark',
      'with blanks before it',
      SOUND.replace('"Mentee"', ' "Mentee"'),
      '1: stray-quote C3',
    ],
    [
      'other quotation marks',
      'curly ones',
      SOUND.replaceAll('"', '').replaceAll('Python, SQL', '“Python, SQL”'),
      '1: ragged-row row 2',
    ],
    ['other quotation marks', 'single ones', PLAIN.replace('Mentee', "'Mentee'"), '0:'],
    [
      'other quotation marks',
      'escaped by a backslash',
      SOUND.replace('A zebrafinch', 'A \\"zebrafinch\\"'),
      '1: stray-quote F3',
    ],
    [
      'a row of another width',
      'a cell too many',
      SOUND.replace('"Mentee"', '"Mentee","x"'),
      '1: ragged-row row 3',
    ],
    ['a row of another width', 'a cell too few', SOUND.replace(',"Mentee"', ''), '1: ragged-row row 3'],
    [
      'a row of another width',
      'a line break without quotation marks',
      PLAIN.replace('own', 'own\nnest'),
      '1: ragged-row row 3, ragged-row row 4',
    ],
    ['a row of another width', 'blank cells too many', SOUND.replace(/\r\n$/u, ',,,,\r\n'), '0:'],
    [
      'a row of another width',
      'an unquoted comma',
      PLAIN.replace('Mentee', 'Mentee, sort of'),
      '1: ragged-row row 3',
    ],
    ['rows that hold nothing', 'between others', SOUND.replace(/\r\n/u, '\r\n,,,,,,,,,\r\n\r\n'), '0:'],
    ['rows that hold nothing', 'a hundred at the end', SOUND + ',,,,,,,,,\r\n'.repeat(100), '0:'],
    ['lines above the header', 'a caption', `Sign-ups of spring\r\n\r\n${SOUND}`, '0:'],
    [
      'lines above the header',
      'a row of answers instead',
      SOUND.slice(SOUND.indexOf('\r\n') + 2),
      '1: header-missing row 1',
    ],
    [
      'many rows at fault',
      'all are told in one run',
      SOUND + `${quote(CANARY)},x,y\r\n`.repeat(3) + MENTEE_ROW.replace('@', ' '),
      '1: ragged-row row 8, address-invalid B11',
    ],
    [
      'too much',
      'a cell of 32,768 characters',
      SOUND.replace('own', 'o'.repeat(32_768)),
      '1: cell-too-long F3',
    ],
    [
      'too much',
      '513 columns',
      SOUND.replaceAll('\r\n', `${',"x"'.repeat(503)}\r\n`),
      '1: table-too-wide row 1',
    ],
    ['too much', '200,001 rows', SOUND + 'a\n'.repeat(200_001), '1: too-many-rows'],
    [
      'too much',
      'a workbook that bursts',
      zipArchive(handMadeWorkbook({ sheets: { A: '' } }), { size: 2 ** 30 }),
      '1: workbook-too-large',
    ],
  ],
  signups,
);
