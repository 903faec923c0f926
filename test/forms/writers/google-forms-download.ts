import { delimitedText } from './delimited-text.js';
import { fullName, isMentee, isMentor } from './respondent.js';
import { type Column, type Shape, tabulate } from './shape.js';
import { googleStamp } from './time-stamps.js';

const FORMATS = { chat: 'Chat messages', calls: 'Video calls', resources: 'Shared resources' };

const COLUMNS: readonly Column[] = [
  ['Timestamp', googleStamp],
  ['Username', ({ email }) => email],
  ['Your full name', fullName],
  [
    'Your role',
    ({ role }) =>
      ({ mentor: 'Mentor (I want to share)', mentee: 'Mentee (I want to learn)', both: 'Both' })[role],
  ],
  ['Skills I can teach', (person) => (isMentor(person) ? person.teaches.join(';') : '')],
  ['I can also help with', (person) => (isMentor(person) ? person.helpsWith.join(';') : '')],
  ['How many mentees can you take?', (person) => (isMentor(person) ? String(person.capacity) : '')],
  ['Skills I would like to learn', (person) => (isMentee(person) ? person.learns.join(';') : '')],
  ['My goals', (person) => (isMentee(person) ? person.goals.join(';') : '')],
  ['Time zone', ({ timeZone }) => timeZone],
  ['How much time do you have each month?', ({ minutesPerMonth }) => `${minutesPerMonth} minutes`],
  ['How would you like to meet?', ({ formats }) => formats.map((format) => FORMATS[format]).join(';')],
];

/** Google Forms, download: everything quoted, ticked answers joined by ";". */
export const googleFormsDownload: Shape = {
  name: 'google-forms-download',
  asks: [
    ...(['email', 'teaches', 'learns', 'goals', 'helpsWith', 'capacity', 'timeZone'] as const),
    ...(['minutesPerMonth', 'formats'] as const),
  ],
  write: (people) => [delimitedText(tabulate(COLUMNS, people), { quoteAll: true, lineEnd: '\n' })],
};
