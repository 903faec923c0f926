import { delimitedText } from './delimited-text.js';
import { fullName, isMentee, isMentor, type Respondent, SKILL_OPTIONS } from './respondent.js';
import { type Column, type Shape, tabulate } from './shape.js';
import { isoStamp } from './time-stamps.js';

const HEAD: readonly Column[] = [
  ['#', ({ minute }) => `k2m9x0q4w8e7${minute}`],
  ['Hi! 👋 What is your name?', fullName],
  ['And your email address?\n✉️', ({ email }) => email],
  ['What is your role? 🌱', ({ role }) => ({ mentor: 'Mentor', mentee: 'Mentee', both: 'Both' })[role]],
];

const TAIL: readonly Column[] = [
  ['Which time zone are you in? 🌍', ({ timeZone }) => timeZone],
  ['Response Type', () => 'completed'],
  ['Start Date (UTC)', isoStamp],
  ['Stage Date (UTC)', () => ''],
  ['Submit Date (UTC)', isoStamp],
  ['Network ID', ({ minute }) => `a7c3e5f1${minute}`],
  ['Tags', () => ''],
];

const SEATS: Column = [
  'How many mentees can you take?',
  (person) => (isMentor(person) ? String(person.capacity) : ''),
];

/** One column per option, titled by the option alone, and one for what was typed. */
function optionColumns(pick: (person: Respondent) => readonly string[]): readonly Column[] {
  return [
    ...SKILL_OPTIONS.map(
      (option): Column => [option, (person) => (pick(person).includes(option) ? option : '')],
    ),
    ['Other', () => ''],
  ];
}

const SPREAD: readonly Column[] = [
  ...HEAD,
  ...optionColumns((person) => (isMentor(person) ? person.teaches : [])),
  SEATS,
  ...optionColumns((person) => (isMentee(person) ? person.learns : [])),
  ...TAIL,
];

const JOINED: readonly Column[] = [
  ...HEAD,
  ['Which skills can you teach?', (person) => (isMentor(person) ? person.teaches.join(', ') : '')],
  ['What else can you help with?', (person) => (isMentor(person) ? person.helpsWith.join(', ') : '')],
  SEATS,
  ['What would you like to learn? 🎯', (person) => (isMentee(person) ? person.learns.join(', ') : '')],
  ['What are your goals?', (person) => (isMentee(person) ? person.goals.join(', ') : '')],
  ...TAIL,
];

/** Typeform, one column per option. */
export const typeform: Shape = {
  name: 'typeform',
  asks: ['email', 'teaches', 'learns', 'capacity', 'timeZone'],
  write: (people) => [delimitedText(tabulate(SPREAD, people), { mark: true, lineEnd: '\n' })],
};

/** Typeform, ticked answers in one column. */
export const typeformJoined: Shape = {
  name: 'typeform-joined',
  asks: ['email', 'teaches', 'learns', 'goals', 'helpsWith', 'capacity', 'timeZone'],
  write: (people) => [delimitedText(tabulate(JOINED, people), { mark: true, lineEnd: '\n' })],
};
