import fc from 'fast-check';
import { expect, it } from 'vitest';

import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import { readSignups } from '../../../src/core/signups/read-signups.js';
import { readTableFile } from '../../../src/core/table/read-table-file.js';
import { runs } from '../../runs.js';
import { utf16 } from '../table/utf-16.js';
import { handMadeWorkbook, inlineRows } from '../table/workbook/hand-made-workbook.js';
import { zipArchive } from '../table/workbook/zip-archive.js';
import { tinySkillList } from './tiny-skill-list.js';

/* The same sign-ups, written in every way that programs write a table, are the same people. */

const HEADER = [
  'Your name',
  'Email address',
  'I am a',
  'What can you teach?',
  'What would you like to learn?',
];
const ROWS = [
  ['Grace Oyelaran', 'grace@example.org', 'Mentee', '', 'SQL, CSS; React'],
  ['Tomás O’Brien', 'tomas@example.org', 'Mentor', 'SQL, "React"', ''],
  ['Omar Haddad', 'omar@example.org', 'Mentor', 'CSS;\tReact', ''],
  ['فاطمة', 'fatima@example.org', 'Mentee', '', 'React\nSQL'],
];

async function peopleOf(bytes: Uint8Array) {
  const { table, diagnostics } = await readTableFile(bytes, 'signups.csv');
  expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  const tables = table === null ? [] : [{ table, role: null }];
  const { people } = readSignups(tables, defaultProgramme, tinySkillList);
  return people.map(({ places: _, ...person }) => person);
}

const form = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  lineEnds: fc.infiniteStream(fc.constantFrom('\n', '\r\n', '\r')),
  hasLastLineEnd: fc.boolean(),
  quotesAll: fc.boolean(),
  mark: fc.constantFrom('', '\uFEFF', '\uFEFF\uFEFF'),
  namesDelimiter: fc.constantFrom('no', 'plainly', 'quoted'),
  caption: fc.constantFrom('', 'Sign-ups autumn 2026', 'Sign-ups, "autumn"'),
  surplusInHeader: fc.nat({ max: 2 }),
  surplusInRows: fc.nat({ max: 2 }),
  blank: fc.constantFrom(' ', '\u00A0', '\u202F', '  '),
  encoding: fc.constantFrom('utf-8', 'le', 'be'),
});

type Form = typeof form extends fc.Arbitrary<infer Value> ? Value : never;

function write(shape: Form): Uint8Array {
  const { delimiter, lineEnds, blank, quotesAll } = shape;
  const needsQuotes = (cell: string) => quotesAll || /[,;\t\n"]/.test(cell);
  const quote = (cell: string) => (needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const line = (cells: readonly string[], surplus: number) =>
    [...cells, ...new Array<string>(surplus).fill('')].map(quote).join(delimiter);
  const lines = [
    ...(shape.caption === '' ? [] : [quote(shape.caption), '']),
    line(
      HEADER.map((title) => title.replaceAll(' ', blank)),
      shape.surplusInHeader,
    ),
    ...ROWS.map((row) => line(row, shape.surplusInRows)),
  ];
  const name = `sep=${delimiter}`;
  if (shape.namesDelimiter !== 'no') lines.unshift(shape.namesDelimiter === 'quoted' ? `"${name}"` : name);
  const ends = lines.map(() => lineEnds.next().value ?? '\n');
  if (!shape.hasLastLineEnd) ends.splice(-1, 1, '');
  const text = lines.map((written, index) => `${written}${ends[index]}`).join('');
  if (shape.encoding === 'utf-8') return new TextEncoder().encode(`${shape.mark}${text}`);
  return utf16(`\uFEFF${text}`, shape.encoding === 'le' ? 'le' : 'be');
}

const plain = new TextEncoder().encode(
  [HEADER, ...ROWS].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
);

it('text of any delimiter, line ends, encoding, with captions and surplus cells', async () => {
  const people = await peopleOf(plain);
  expect(people.map(({ name }) => name)).toEqual(['فاطمة', 'Grace Oyelaran', 'Omar Haddad', 'Tomás O’Brien']);
  await fc.assert(
    fc.asyncProperty(form, async (shape) => {
      expect(await peopleOf(write(shape))).toEqual(people);
    }),
    runs(500),
  );
});

it('a workbook, from whatever row it begins', async () => {
  const people = await peopleOf(plain);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 40 }), async (first) => {
      const sheets = { Form1: inlineRows([HEADER, ...ROWS], first) };
      expect(await peopleOf(zipArchive(handMadeWorkbook({ sheets })))).toEqual(people);
    }),
    runs(40),
  );
});
