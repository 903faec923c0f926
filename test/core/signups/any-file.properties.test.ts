import fc from 'fast-check';
import { expect, it } from 'vitest';

import { type Diagnostic, hasErrors } from '../../../src/core/diagnostics/diagnostic.js';
import { formatDiagnostics } from '../../../src/core/diagnostics/format-diagnostics.js';
import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import { readSignups } from '../../../src/core/signups/read-signups.js';
import { readTableFile } from '../../../src/core/table/read-table-file.js';
import { runs } from '../../runs.js';
import { readShipped } from '../skills/shipped-skill-list.js';
import { accidents, damage } from '../table/damage.js';
import { trickyText } from '../table/tricky-text.js';
import { utf16 } from '../table/utf-16.js';
import { handMadeWorkbook, inlineRows } from '../table/workbook/hand-made-workbook.js';
import { zipArchive } from '../table/workbook/zip-archive.js';

/* Whatever file is handed in: it is read, or refused with a place, and nobody's text is repeated. */

const FILE = 'signups.csv';
const { skillList } = readShipped();
const encode = (text: string) => new TextEncoder().encode(text);

/** Everything that is said of a file, all the way from its bytes to its people. */
async function readAll(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const { table, diagnostics } = await readTableFile(bytes, FILE);
  expect(table === null && diagnostics.length === 0).toBe(false);
  if (table === null) return diagnostics;
  const reading = readSignups([{ table, role: null }], defaultProgramme, skillList);
  expect(reading.columns.map(({ length }) => length)).toEqual(
    reading.tables.map((signups) => signups.table.header.length),
  );
  expect(reading.tables.length === 1 || hasErrors(reading.diagnostics)).toBe(true);
  return [...diagnostics, ...reading.diagnostics];
}

async function expectSound(bytes: Uint8Array): Promise<readonly Diagnostic[]> {
  const diagnostics = await readAll(bytes);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.filter(({ place }) => place?.file !== FILE)).toEqual([]);
  return diagnostics;
}

const HEADER = [
  ...['Timestamp', 'Name', 'Email address', 'I am a', 'What can you teach?', 'What would you like to learn?'],
  ...['What are your goals?', 'How many mentees?', 'Time zone', 'When are you free? [Monday]', 'Languages'],
  ...['I agree that my answers are used', 'Anything else?'],
];
const ROWS = [
  [
    ...['2026-09-01 10:00:00', 'Grace Oyelaran', 'grace@example.org', 'Mentee', '', 'Python, "SQL"; R'],
    ...[
      'Move into data work\nby spring',
      '',
      'Europe/Helsinki',
      '17:00-19:00',
      'English, Finnish',
      'Yes',
      '',
    ],
  ],
  [
    ...[
      '2026-09-02 11:00:00',
      'Omar Haddad',
      'omar@example.org',
      'Mentor',
      'Python, SQL',
      '',
      'Pass it on',
      '2',
    ],
    ...['Cairo', '', 'English', 'Yes', 'Thank you'],
  ],
];
const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = [HEADER, ...ROWS].map((row) => row.map(quote).join(',')).join('\r\n');
const workbook = handMadeWorkbook({ sheets: { Form1: inlineRows([HEADER, ...ROWS]) } });

it('files that are whole have nothing to be told of', async () => {
  for (const bytes of [encode(csv), zipArchive(workbook)]) expect(await expectSound(bytes)).toEqual([]);
});

it('any bytes, whatever they seem to be at first', async () => {
  const signs = [
    '',
    'PK\x03\x04',
    'PK\x05\x06',
    '\xff\xfe',
    '\xfe\xff',
    '\xef\xbb\xbf',
    '\xd0\xcf\x11\xe0',
    '{',
    'sep=;\n',
  ];
  const head = fc.constantFrom(...signs).map((text) => Buffer.from(text, 'latin1'));
  await fc.assert(
    fc.asyncProperty(head, fc.uint8Array({ maxLength: 300 }), async (sign, bytes) => {
      await expectSound(Uint8Array.of(...sign, ...bytes));
    }),
    runs(1000),
  );
});

/** Titles of every kind, so that every reader of answers meets every kind of text. */
const title = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HEADER) },
  { weight: 1, arbitrary: trickyText },
);
const answers = [
  ...[
    'Mentor',
    'mentee',
    'both',
    '2',
    '3+',
    '-1',
    '1e999',
    'yes',
    'no',
    'N/A',
    'Europe/Helsinki',
    'UTC+25',
    'GMT',
  ],
  ...[
    '2026-02-30',
    '13/13/2026',
    '01/02/2026 25:61',
    'Python, SQL',
    'a;b;',
    '[]',
    '()',
    '17:00-16:00',
    'Monday',
  ],
  ...[
    'grace@example.org',
    'x@',
    '__proto__',
    'constructor',
    '<script>',
    '\u202E',
    'ﷺ',
    '𝕸entor',
    '1'.repeat(400),
  ],
];
const cell = fc.oneof(fc.constantFrom(...answers, ...ROWS.flat()), trickyText);
const anyTable = fc.record({
  header: fc.array(title, { maxLength: 16 }),
  rows: fc.array(fc.array(cell, { maxLength: 16 }), { maxLength: 12 }),
});

it('any table in text: ragged, quoted or not, with any delimiter, line end, mark and encoding', async () => {
  const form = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|', 'x'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\n'),
    lastLineEnd: fc.boolean(),
    isQuoted: fc.boolean(),
    start: fc.constantFrom(
      '',
      '\uFEFF',
      '\uFEFF\uFEFF',
      'sep=;\n',
      '"sep=;"\r\n',
      'Sign-ups 2026\n\n',
      '\n,,\n',
    ),
    encoding: fc.constantFrom('utf-8', 'le', 'be'),
  });
  await fc.assert(
    fc.asyncProperty(anyTable, form, async ({ header, rows }, { start, encoding, ...shape }) => {
      const cells = (row: readonly string[]) => (shape.isQuoted ? row.map(quote) : row).join(shape.delimiter);
      const body = [header, ...rows].map(cells).join(shape.lineEnd);
      const text = `${start}${body}${shape.lastLineEnd ? shape.lineEnd : ''}`;
      const bytes =
        encoding === 'utf-8' ? encode(text) : utf16(`\uFEFF${text}`, encoding === 'le' ? 'le' : 'be');
      await expectSound(bytes);
    }),
    runs(600),
  );
});

it('any table in a workbook', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, fc.integer({ min: 1, max: 9 }), async ({ header, rows }, first) => {
      const sheets = { Form1: inlineRows([header, ...rows], first) };
      await expectSound(zipArchive(handMadeWorkbook({ sheets })));
    }),
    runs(200),
  );
});

it('a good text file after accidents', async () => {
  await fc.assert(
    fc.asyncProperty(accidents, async (happened) => {
      await expectSound(damage(encode(csv), happened));
    }),
    runs(1000),
  );
});

it('a good workbook after accidents, to its archive or to what is packed in it', async () => {
  const part = fc.constantFrom(...Object.keys(workbook));
  const archive = zipArchive(workbook);
  await fc.assert(
    fc.asyncProperty(part, accidents, fc.boolean(), async (name, happened, isInside) => {
      const broken = damage(encode(workbook[name] ?? ''), happened);
      const inside = { ...workbook, [name]: Buffer.from(broken).toString('latin1') };
      await expectSound(isInside ? zipArchive(inside) : damage(archive, happened));
    }),
    runs(1000),
  );
});

it('what people wrote is told nowhere', async () => {
  const secret = 'the private words of somebody who trusted us';
  const told = fc.record({
    rows: fc.array(fc.array(fc.tuple(cell, cell), { minLength: 13, maxLength: 14 }), { maxLength: 8 }),
    happened: fc.option(accidents, { nil: [] }),
  });
  await fc.assert(
    fc.asyncProperty(told, async ({ rows, happened }) => {
      const written = rows.map((row) => row.map(([before, after]) => `${before} ${secret} ${after}`));
      const text = [HEADER, ...written].map((row) => row.map(quote).join(',')).join('\n');
      const start = HEADER.join('","').length + 3;
      const bytes = encode(text);
      const kept = bytes.subarray(0, start);
      const broken = Uint8Array.of(...kept, ...damage(bytes.subarray(start), happened));
      const said = await expectSound(broken);
      expect(formatDiagnostics(said, { limit: said.length })).not.toContain('trusted us');
      expect(JSON.stringify(said)).not.toContain('private words');
    }),
    runs(300),
  );
});
