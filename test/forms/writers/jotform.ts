import { delimitedText } from './delimited-text.js';
import { isMentee, isMentor } from './respondent.js';
import { type Column, type Shape, tabulate } from './shape.js';
import { isoStamp } from './time-stamps.js';

const COLUMNS: readonly Column[] = [
  ['Submission Date', isoStamp],
  ['First Name', ({ firstName }) => firstName],
  ['Last Name', ({ lastName }) => lastName],
  ['E-mail', ({ email }) => email],
  ['I would like to be', ({ role }) => ({ mentor: 'a mentor', mentee: 'a mentee', both: 'both' })[role]],
  ['Skills I can teach', (person) => (isMentor(person) ? person.teaches.join('\n') : '')],
  ['I can also help with', (person) => (isMentor(person) ? person.helpsWith.join('\n') : '')],
  ['How many mentees can you take?', (person) => (isMentor(person) ? String(person.capacity) : '')],
  ['Skills I would like to learn', (person) => (isMentee(person) ? person.learns.join('\n') : '')],
  ['My goals', (person) => (isMentee(person) ? person.goals.join('\n') : '')],
  ['Languages', ({ languages }) => languages.join('\n')],
  ['Hours per month', ({ minutesPerMonth }) => String(minutesPerMonth / 60)],
  ['Submission ID', ({ minute }) => `5987654321${minute}`],
];

/** Jotform: the name in two columns, ticked answers joined by line breaks. */
export const jotform: Shape = {
  name: 'jotform',
  asks: ['email', 'teaches', 'learns', 'goals', 'helpsWith', 'capacity', 'languages', 'minutesPerMonth'],
  write: (people) => [delimitedText(tabulate(COLUMNS, people), { quoteAll: true, mark: true })],
};
