import { delimitedText } from './delimited-text.js';
import { isMentee, isMentor } from './respondent.js';
import { type Column, type Shape, tabulate } from './shape.js';
import { isoStamp } from './time-stamps.js';

const SHARED: readonly Column[] = [
  ['Timestamp', isoStamp],
  ['First name', ({ firstName }) => firstName],
  ['Surname', ({ lastName }) => lastName],
  ['Email', ({ email }) => email],
  ['Time zone', ({ timeZone }) => timeZone],
  ['Languages', ({ languages }) => languages.join(', ')],
];

const MENTORS: readonly Column[] = [
  ...SHARED,
  ['Skills', ({ teaches }) => teaches.join(', ')],
  ['What else can you help with?', ({ helpsWith }) => helpsWith.join(', ')],
  ['Capacity', ({ capacity }) => String(capacity)],
];

const MENTEES: readonly Column[] = [
  ...SHARED,
  ['Skills', ({ learns }) => learns.join(', ')],
  ['Goals', ({ goals }) => goals.join(', ')],
];

/** One file per role, given with flags; who takes both roles stands in both. */
export const twoFiles: Shape = {
  name: 'two-files',
  asks: ['email', 'teaches', 'learns', 'goals', 'helpsWith', 'capacity', 'timeZone', 'languages'],
  write: (people) => [
    delimitedText(tabulate(MENTORS, people.filter(isMentor)), { name: 'mentors.csv', role: 'mentor' }),
    delimitedText(tabulate(MENTEES, people.filter(isMentee)), {
      name: 'mentees.csv',
      role: 'mentee',
      delimiter: ';',
    }),
  ],
};
