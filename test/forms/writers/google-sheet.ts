import { delimitedText } from './delimited-text.js';
import { fullName, isMentee, isMentor } from './respondent.js';
import { type Column, type Shape, tabulate } from './shape.js';
import { americanStamp } from './time-stamps.js';

const COLUMNS: readonly Column[] = [
  ['Timestamp', americanStamp],
  ['Email Address', ({ email }) => email],
  ['What is your name?', fullName],
  [
    'I would like to take part as a',
    ({ role }) => ({ mentor: 'Mentor', mentee: 'Mentee', both: 'Both' })[role],
  ],
  [
    'As a mentor, which skills can you teach?',
    (person) => (isMentor(person) ? person.teaches.join(', ') : ''),
  ],
  [
    'As a mentor, what else can you help with?',
    (person) => (isMentor(person) ? person.helpsWith.join(', ') : ''),
  ],
  ['How many mentees can you take?', (person) => (isMentor(person) ? String(person.capacity) : '')],
  [
    'As a mentee, what would you like to learn?',
    (person) => (isMentee(person) ? person.learns.join(', ') : ''),
  ],
  ['As a mentee, what are your goals?', (person) => (isMentee(person) ? person.goals.join(', ') : '')],
  ['Which time zone are you in?', ({ timeZone }) => timeZone],
  ['Which languages do you speak?', ({ languages }) => languages.join(', ')],
  ['Is there anybody you would like to be matched with?', ({ requests }) => requests.join(', ')],
];

/** Google Forms, linked sheet: ticked answers joined by ", ", dates of the sheet. */
export const googleSheet: Shape = {
  name: 'google-sheet',
  asks: ['email', 'teaches', 'learns', 'goals', 'helpsWith', 'capacity', 'timeZone', 'languages', 'requests'],
  write: (people) => [delimitedText(tabulate(COLUMNS, people))],
};
