import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import { runInMemory } from '../cli/memory-shell.js';
import { utf16 } from '../core/table/utf-16.js';
import { signupsFile } from '../letters-safety/cohort.js';

/* A pairings file that a person opened in a spreadsheet and saved, for every command that reads one. */

const SHOWN = ['=1+1', '- to learn\n- to teach', '+358 40', "'quoted'", '＝1', 'a;b, c\td|e', 'say "hi"'];
const ROWS = SHOWN.flatMap((text, index) => [
  {
    name: `Ida ${index}`,
    email: `a${index}@example.org`,
    role: 'mentor',
    teaches: `Craft${index}`,
    chat: text,
  },
  {
    name: `Ulla ${index}`,
    email: `b${index}@example.org`,
    role: 'mentee',
    learns: `Craft${index}`,
    goals: text,
  },
]);
const GIVEN = {
  'signups.csv': signupsFile(ROWS),
  'mentorship.yaml': 'organiser: Aino <aino@example.org>\nstart: 2026-10-05\n',
};
const { files: matched } = await runInMemory(['match', 'signups.csv'], GIVEN);
const pairings = matched['pairings.csv'] ?? '';
const cells: readonly (readonly string[])[] = parse(pairings);

function save(delimiter: string, lineEnd = '\r\n', change = (cell: string) => cell): string {
  const quote = (cell: string) => (/["\r\n,;\t|]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return cells.map((row) => row.map(change).map(quote).join(delimiter) + lineEnd).join('');
}

/** What Excel and its like leave of a file. */
const SAVED: readonly (readonly [how: string, bytes: string | Uint8Array])[] = [
  ['semicolons and a mark', `\uFEFF${save(';')}`],
  ['semicolons, named by the first line', `sep=;\r\n${save(';')}`],
  ['the named delimiter saved once more', `\uFEFF"sep=;"\r\n${save(';')}`],
  ['commas and a mark', `\uFEFF${save(',')}`],
  ['tabs in UTF-16 ("Unicode text")', utf16(`\uFEFF${save('\t')}`, 'le')],
  ['LF alone', save(',', '\n')],
  ['CR alone', save(',', '\r')],
  [
    'line ends in cells as the file’s own',
    `\uFEFF${save(';', '\r\n', (cell) => cell.replaceAll('\n', '\r\n'))}`,
  ],
  ['blank cells beyond the last column', save(',', ',,\r\n')],
  ['blank rows at the end', `${save(',')}${','.repeat(40)}\r\n${','.repeat(40)}\r\n`],
  ['dates as a country writes them', save(';', '\r\n', (cell) => cell.replace(/^2026-10-05$/u, '5.10.2026'))],
];

const COMMANDS: readonly (readonly [args: readonly string[], writes: RegExp])[] = [
  [['intro-emails'], /^letters\//u],
  [['agenda', '--meeting', 'all'], /^agendas\//u],
  [['match', 'signups.csv', '--keep', 'pairings.csv', '--out', 'again.csv'], /^again\.csv$/u],
];

it('the cells hold what a spreadsheet could stumble over, made harmless', () => {
  expect(pairings).toContain("'=1+1");
  expect(cells).toHaveLength(SHOWN.length + 1);
  for (const line of cells.flat().flatMap((cell) => cell.split('\n')))
    expect(line).not.toMatch(/^[=+\-@＝\t]/u);
});

describe.each(SAVED)('saved with %s', (_, saved) => {
  it.each(COMMANDS)('%j reads it as it was', async (args, writes) => {
    const written = async (content: string | Uint8Array) => {
      const run = await runInMemory(args, { ...matched, 'pairings.csv': content });
      expect(run.stderr).not.toContain('error');
      expect(run.exitCode).toBe(0);
      return Object.entries(run.files).filter(([path]) => writes.test(path));
    };
    const files = await written(saved);
    expect(files.length).toBeGreaterThan(0);
    expect(files).toEqual(await written(pairings));
  });

  it('verify finds its people, pairs and cells to be the same', async () => {
    const run = await runInMemory(['verify', '--signups', 'signups.csv'], {
      ...matched,
      'pairings.csv': saved,
    });
    expect(run.stderr).not.toMatch(/ragged|not-pairings|pairing-edited|unsupported|unreadable/u);
    expect(run.exitCode).toBe(0);
  });
});
