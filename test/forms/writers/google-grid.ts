import { delimitedText } from './delimited-text.js';
import { fullName, isMentee, isMentor, SKILL_OPTIONS } from './respondent.js';
import { type Column, type Shape, tabulate } from './shape.js';
import { americanStamp } from './time-stamps.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const COLUMNS: readonly Column[] = [
  ['Timestamp', americanStamp],
  ['Email Address', ({ email }) => email],
  ['Name', fullName],
  ['Role', ({ role }) => ({ mentor: 'Mentor', mentee: 'Mentee', both: 'Both' })[role]],
  ...DAYS.map(
    (day): Column => [
      `When are you available? [${day}]`,
      ({ hours }) =>
        hours
          .filter((hour) => hour.startsWith(day))
          .map((hour) => hour.slice(day.length + 1))
          .join(', '),
    ],
  ),
  ...SKILL_OPTIONS.map(
    (skill): Column => [
      `Which skills can you teach? [${skill}]`,
      (person) => (isMentor(person) && person.teaches.includes(skill) ? 'Yes' : ''),
    ],
  ),
  ...SKILL_OPTIONS.map(
    (skill): Column => [
      `What would you like to learn? [${skill}]`,
      (person) => (isMentee(person) ? (person.learns.includes(skill) ? 'Yes' : 'No') : ''),
    ],
  ),
];

/** Google Forms, grids: one column per row of the grid, "Question [Row]". */
export const googleGrid: Shape = {
  name: 'google-grid',
  asks: ['email', 'teaches', 'learns', 'hours'],
  write: (people) => [delimitedText(tabulate(COLUMNS, people))],
};
