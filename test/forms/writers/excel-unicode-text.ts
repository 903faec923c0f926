import { delimitedText } from './delimited-text.js';
import { fullName, isMentee, isMentor } from './respondent.js';
import { type Column, type Shape, tabulate } from './shape.js';
import { europeanStamp } from './time-stamps.js';

const COLUMNS: readonly Column[] = [
  ['Submitted', europeanStamp],
  ['Name', fullName],
  ['E-mail', ({ email }) => email],
  ['Would you like to be a mentor?', (person) => (isMentor(person) ? 'Yes' : 'No')],
  ['Would you like to have a mentor?', (person) => (isMentee(person) ? 'Yes' : 'No')],
  ['Skills I can teach', (person) => (isMentor(person) ? person.teaches.join(', ') : '')],
  ['Skills I would like to learn', (person) => (isMentee(person) ? person.learns.join(', ') : '')],
  ['How many mentees can you take?', (person) => (isMentor(person) ? String(person.capacity) : '')],
  ['Time zone', ({ timeZone }) => timeZone],
  ['Languages', ({ languages }) => languages.join(', ')],
];

/** Excel, Unicode text: UTF-16 and tabs; the role in two columns of yes and no. */
export const excelUnicodeText: Shape = {
  name: 'excel-unicode-text',
  asks: ['email', 'teaches', 'learns', 'capacity', 'timeZone', 'languages'],
  write: (people) => [
    delimitedText(tabulate(COLUMNS, people), {
      name: 'signups.txt',
      delimiter: '\t',
      mark: true,
      encoding: 'utf16le',
    }),
  ],
};
