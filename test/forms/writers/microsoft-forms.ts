import writeWorkbook from 'write-excel-file/node';

import { delimitedText } from './delimited-text.js';
import { fullName, isMentee, isMentor, type Respondent } from './respondent.js';
import { type Column, type Shape, tabulate } from './shape.js';
import { americanStamp, sentAt } from './time-stamps.js';

const TICKS = (options: readonly string[]): string => options.map((option) => `${option};`).join('');

const QUESTIONS: readonly Column[] = [
  ['What is your full name?\u00a0', fullName],
  ['Your email address\u00a0\n(only your match sees it)', ({ email }) => email],
  ['I take part as', ({ role }) => ({ mentor: 'Mentor', mentee: 'Mentee', both: 'Both' })[role]],
  [
    'As a mentor, which skills can you teach?\u00a0',
    (person) => (isMentor(person) ? TICKS(person.teaches) : ''),
  ],
  [
    'As a mentor, what else can you help with?',
    (person) => (isMentor(person) ? TICKS(person.helpsWith) : ''),
  ],
  [
    'As a mentor, how many mentees can you take?',
    (person) => (isMentor(person) ? String(person.capacity) : ''),
  ],
  [
    'As a mentor, which languages do you speak?',
    (person) => (isMentor(person) ? TICKS(person.languages) : ''),
  ],
  ['As a mentee, what would you like to learn?', (person) => (isMentee(person) ? TICKS(person.learns) : '')],
  ['As a mentee, what are your goals?', (person) => (isMentee(person) ? TICKS(person.goals) : '')],
  [
    'As a mentee, which languages do you speak?',
    (person) => (isMentee(person) ? TICKS(person.languages) : ''),
  ],
  ['Which time zone do you live in?', ({ timeZone }) => timeZone],
];

const COLUMNS: readonly Column[] = [
  ['Id', ({ minute }) => String(minute)],
  ['Start time', americanStamp],
  ['Completion time', americanStamp],
  ['Email', () => 'anonymous'],
  ['Name', () => ''],
  ...QUESTIONS,
];

const ASKS = [
  ...(['email', 'teaches', 'learns', 'goals', 'helpsWith', 'capacity', 'timeZone', 'languages'] as const),
];

/** Microsoft Forms, saved as CSV where semicolons part cells. */
export const microsoftFormsCsv: Shape = {
  name: 'microsoft-forms-csv',
  asks: ASKS,
  write: (people) => [delimitedText(tabulate(COLUMNS, people), { delimiter: ';', mark: true })],
};

/** Microsoft Forms, the workbook: dates and numbers are cells of their own kind. */
export const microsoftForms: Shape = {
  name: 'microsoft-forms',
  asks: ASKS,
  write: async (people) => {
    const [titles = [], ...rows] = tabulate(COLUMNS, people);
    const cells = rows.map((row, index) =>
      row.map((text, column) => workbookCell(text, column, people[index])),
    );
    const bytes = await writeWorkbook([[...titles], ...cells], { sheet: 'Sheet1' }).toBuffer();
    return [{ name: 'responses.xlsx', role: null, bytes }];
  },
};

function workbookCell(text: string, column: number, person: Respondent | undefined) {
  if (text === '') return null;
  if (person !== undefined && (column === 1 || column === 2)) {
    return { value: sentAt(person), type: Date, format: 'm/d/yy h:mm:ss' };
  }
  return /^\d+$/.test(text) ? Number(text) : text;
}
