import { delimitedText } from './delimited-text.js';
import { fullName, isMentee, isMentor } from './respondent.js';
import { type Column, type Shape, tabulate } from './shape.js';
import { americanStamp } from './time-stamps.js';

const CHOICES = ['First', 'Second', 'Third'];

/** The columns stand in another order than the choices. */
const COLUMNS: readonly Column[] = [
  ['Timestamp', americanStamp],
  ['Email Address', ({ email }) => email],
  ['Name', fullName],
  ['Role', ({ role }) => ({ mentor: 'Mentor', mentee: 'Mentee', both: 'Both' })[role]],
  ['Skills I can teach', (person) => (isMentor(person) ? person.teaches.join(', ') : '')],
  ...CHOICES.map(
    (choice, index): Column => [
      `${choice} choice: what would you like to learn?`,
      (person) => (isMentee(person) ? (person.learns[index] ?? '') : ''),
    ],
  ).toReversed(),
];

/** Any form that asks for a first, second and third choice. */
export const rankedChoices: Shape = {
  name: 'ranked-choices',
  asks: ['email', 'teaches', 'learns'],
  ranked: true,
  keeps: (person) => ({ ...person, learns: person.learns.slice(0, CHOICES.length) }),
  write: (people) => [delimitedText(tabulate(COLUMNS, people))],
};
