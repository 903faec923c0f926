import { delimitedText } from './delimited-text.js';
import { fullName, isMentee, isMentor } from './respondent.js';
import { type Column, type Shape, tabulate } from './shape.js';
import { writtenStamp } from './time-stamps.js';

const COLUMNS: readonly Column[] = [
  ['Name', fullName],
  ['Email', ({ email }) => email],
  ['Role', ({ role }) => ({ mentor: 'Mentor', mentee: 'Mentee', both: 'Mentor, Mentee' })[role]],
  ['Can teach', (person) => (isMentor(person) ? person.teaches.join(', ') : '')],
  ['Capacity', (person) => (isMentor(person) ? String(person.capacity) : '')],
  ['Wants to learn', (person) => (isMentee(person) ? person.learns.join(', ') : '')],
  ['Goals', (person) => (isMentee(person) ? person.goals.join(', ') : '')],
  [
    'Would like to be matched with',
    ({ requests }) =>
      requests.map((name, index) => `${name} (https://www.notion.so/0a1b2c3d4e5f${index})`).join(', '),
  ],
  ['Created time', writtenStamp],
];

/** Notion: relations with an address in brackets, several values joined by ", ", roles among them. */
export const notion: Shape = {
  name: 'notion',
  asks: ['email', 'teaches', 'learns', 'goals', 'capacity', 'requests'],
  write: (people) => [delimitedText(tabulate(COLUMNS, people), { mark: true, lineEnd: '\n' })],
};
