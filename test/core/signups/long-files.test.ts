import { expect, test } from 'vitest';

import { defaultProgramme } from '../../../src/core/programme/default-programme.js';
import { readSignups } from '../../../src/core/signups/read-signups.js';
import type { SignupsReading } from '../../../src/core/signups/signups-reading.js';
import { readTableFile } from '../../../src/core/table/read-table-file.js';
import { readShipped } from '../skills/shipped-skill-list.js';

/*
 * A long file is read in a time that grows as the file does. The limits are watchdogs, ten times the figures that
 * `bench/reading.mjs` holds: whatever compares each row, column or part with every other takes minutes here.
 */

const MEGABYTE = 1024 * 1024;
const WATCHDOG = { timeout: 10_000 };
const WATCHDOG_OF_MANY_ROWS = { timeout: 20_000 };

const HEADER = [
  ...['Timestamp', 'Name', 'Email', 'I take part as', 'What can you teach?', 'What would you like to learn?'],
  ...['Goals', 'Background', 'Languages', 'Time zone', 'When are you free?', 'Hours per month'],
];

const { skillList } = readShipped();

async function read(text: string): Promise<SignupsReading> {
  const { table } = await readTableFile(new TextEncoder().encode(text), 'signups.csv');
  if (table === null) throw new Error('the file is no table');
  return readSignups([{ table, role: null }], defaultProgramme, skillList);
}

function fill(text: string, length = MEGABYTE): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
}

/** Sound answers: most of them ticked, some in words that nobody else uses. */
function answersOf(person: number): readonly string[] {
  const pick = (...options: readonly string[]): string => options[person % options.length] ?? '';
  const isMentor = person % 3 === 0;
  const skills = pick('Python, SQL', 'Writing', 'SQL, Public speaking', 'React, Go, Leadership', 'Excel');
  return [
    ...[`2026-09-${10 + (person % 20)} 12:00:00`, `Person P${person}`, `p${person}@example.org`],
    ...[isMentor ? 'Mentor' : 'Mentee', isMentor ? skills : '', isMentor ? '' : skills],
    ...[isMentor ? '' : `I want to change jobs, for reason ${person}`, `I have seen ${person} years of it`],
    ...[pick('English', 'English, Finnish'), pick('Europe/Helsinki', 'UTC+2'), pick('Mon 17-19', 'Weekends')],
    pick('2', '3 hours'),
  ];
}

/** So many that a megabyte is spread over them in cells no longer than may be. */
const people = Array.from({ length: 33 }, (_, person) => answersOf(person));

test('twenty thousand people are read', WATCHDOG_OF_MANY_ROWS, async () => {
  const rows = Array.from({ length: 20_000 }, (_, person) => answersOf(person));
  expect((await read(csv([HEADER, ...rows]))).people).toHaveLength(20_000);
});

test('a megabyte of rows that say the same of one person makes one person', WATCHDOG, async () => {
  const row = 'A,a@example.org,Mentor\n';
  const reading = await read(`Name,Email,Role\n${row.repeat(Math.floor(MEGABYTE / row.length))}`);
  expect(reading.people).toHaveLength(1);
});

test('a megabyte of rows that contradict each other is one finding', WATCHDOG, async () => {
  const rows = Array.from({ length: 40_000 }, (_, row) => `N${row} A,a@example.org,Mentor\n`).join('');
  const { diagnostics } = await read(`Name,Email,Role\n${rows}`);
  expect(diagnostics.filter(({ code }) => code === 'rows-differ')).toHaveLength(1);
});

test.each([
  ['an option each', (at: number) => `What can you teach? [Skill ${at}]`, 'Yes'],
  ['the same question', () => 'What can you teach?', 'Python'],
  ['a question of their own', (at: number) => `Wish ${at}`, 'Python'],
])('a megabyte of columns with %s is read', WATCHDOG, async (_, titleOf, answer) => {
  const titles = Array.from({ length: 510 }, (_, at) => titleOf(at));
  const rows = Array.from({ length: 250 }, (_, person) => [
    ...[`Person P${person}`, 'Mentor'],
    ...titles.map(() => answer),
  ]);
  const reading = await read(csv([['Name', 'Role', ...titles], ...rows]));
  expect(reading.columns[0]).toHaveLength(titles.length + 2);
  expect(reading.people).toHaveLength(rows.length);
});

test.each(HEADER.slice(3).flatMap((title) => ['a, b ,', 'mentor ', '(', ';\n'].map((text) => [title, text])))(
  'a megabyte of cells under "%s" full of %j is read',
  WATCHDOG,
  async (title, text) => {
    const at = HEADER.indexOf(title);
    const rows = people.map((row) => row.with(at, fill(text, MEGABYTE / people.length)));
    expect((await read(csv([HEADER, ...rows]))).tables[0]?.table.rows).toHaveLength(people.length);
  },
);
