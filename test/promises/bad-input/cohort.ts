import type { Files } from '../../cli/memory-shell.js';
import { CANARY } from './bad-input.js';

export const TITLES = [
  ...['Name', 'Email', 'Role', 'What can you teach?', 'What would you like to learn?', 'Goals'],
  ...['How many mentees can you take?', 'Time zone', 'Languages', 'I agree that my answers are used'],
];
const MENTOR = [
  ...['Amina Yusuf', 'amina@example.org', 'Mentor', 'Python, SQL', '', `To help ${CANARY}s`],
  ...['2', 'Europe/Helsinki', 'English', 'Yes'],
];
const MENTEE = [
  ...[`Grace ${CANARY}`, `${CANARY}@example.org`, 'Mentee', '', 'Python', `A ${CANARY} of my own`],
  ...['', 'Europe/Helsinki', 'English', 'Yes'],
];

/** So many that one strange answer in a column does not make it another column. */
const OTHERS = [
  [
    'Tomás Herrera',
    'tomas@example.org',
    'Mentor',
    'React',
    '',
    'To teach',
    '1',
    'Europe/Madrid',
    'English',
    'Yes',
  ],
  [
    'Omar Haddad',
    'omar@example.org',
    'Mentee',
    '',
    'React',
    'A first job',
    '',
    'Africa/Cairo',
    'English',
    'Yes',
  ],
  [
    'Leena Pöysti',
    'leena@example.org',
    'Mentor',
    'SQL',
    '',
    'To give',
    '1',
    'Europe/Helsinki',
    'English',
    'Yes',
  ],
  ['Lan Nguyen', 'lan@example.org', 'Mentee', '', 'SQL', 'Better work', '', 'Europe/Paris', 'English', 'Yes'],
];

/** A title of the form, by its letter in the spreadsheet. */
export type Letter = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J';

const placeOf = (letter: Letter): number => letter.charCodeAt(0) - 'A'.charCodeAt(0);

export function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

export function writeRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

/** Sign-ups of people who fit, with one cell of the first mentor or mentee replaced. */
export function withCell(letter: Letter, cell: string, row: 'mentor' | 'mentee' = 'mentee'): string {
  const mentor = row === 'mentor' ? MENTOR.with(placeOf(letter), cell) : MENTOR;
  const mentee = row === 'mentee' ? MENTEE.with(placeOf(letter), cell) : MENTEE;
  return writeRows([TITLES, mentor, mentee, ...OTHERS]);
}

/** The same, with one title replaced. */
export function withTitle(letter: Letter, title: string): string {
  return writeRows([TITLES.with(placeOf(letter), title), MENTOR, MENTEE, ...OTHERS]);
}

export const SOUND = writeRows([TITLES, MENTOR, MENTEE, ...OTHERS]);
/** The mentee whose answers hold the canary, as a row of the file. */
export const MENTEE_ROW = writeRows([MENTEE]);
/** Without quotation marks and commas in cells, for other delimiters. */
export const PLAIN = SOUND.replaceAll('Python, SQL', 'Python').replaceAll('"', '');

export function signups(text: Files[string]): Files {
  return { 'signups.csv': text };
}

export function settings(text: Files[string]): Files {
  return { 'signups.csv': SOUND, 'mentorship.yaml': text };
}
