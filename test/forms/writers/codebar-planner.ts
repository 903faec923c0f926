import { delimitedText } from './delimited-text.js';
import { fullName, isMentee, isMentor, type Respondent } from './respondent.js';
import { type Column, type Shape, tabulate } from './shape.js';

/** Somebody in one role: the planner has a row for each. */
const COLUMNS: readonly Column[] = [
  ['New attendee', ({ minute }) => String(minute % 2 === 0)],
  ['Name', fullName],
  ['Role', (person) => (isMentor(person) ? 'Coach' : 'Student')],
  ['Tutorial', (person) => (isMentor(person) ? 'N/A' : (person.learns[0] ?? 'Other'))],
  ['Note', () => ''],
  ['Skills', (person) => (isMentor(person) ? person.teaches.join(', ') || 'N/A' : 'N/A')],
];

function inOneRole(person: Respondent): readonly Respondent[] {
  return [
    ...(isMentor(person) ? [{ ...person, role: 'mentor' as const }] : []),
    ...(isMentee(person) ? [{ ...person, role: 'mentee' as const }] : []),
  ];
}

/** codebar's planner: no address, coaches and students, one tutorial each. */
export const codebarPlanner: Shape = {
  name: 'codebar-planner',
  asks: ['teaches', 'learns'],
  timeless: true,
  keeps: (person) => ({ ...person, learns: person.learns.slice(0, 1) }),
  write: (people) => [delimitedText(tabulate(COLUMNS, people.flatMap(inOneRole)), { lineEnd: '\n' })],
};
