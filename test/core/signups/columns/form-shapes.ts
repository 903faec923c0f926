import fc from 'fast-check';

import type { SignupTable } from '../../../../src/core/signups/signup-table.js';
import type { SignupsReading } from '../../../../src/core/signups/signups-reading.js';
import { sheet } from '../sheet.js';

/** Somebody as the form asked them. */
export interface Respondent {
  readonly role: 'Mentor' | 'Mentee' | 'Both';
  readonly teaches: readonly string[];
  readonly learns: readonly string[];
}

/** A question with the options that each respondent ticked. */
interface Question {
  readonly title: string;
  readonly options: readonly string[];
  readonly ticked: (respondent: Respondent) => readonly string[];
}

/** Columns: titles, and the cells of one respondent. */
interface Columns {
  readonly titles: readonly string[];
  readonly cells: (respondent: Respondent) => readonly string[];
}

/** How a tool writes a question whose options are ticked. */
export interface Shape {
  readonly name: string;
  readonly write: (question: Question) => Columns;
}

export const OPTIONS = ['Python', 'SQL', 'C', 'C++', 'HTML', 'React', 'Git', 'Ruby', 'Go', 'R'] as const;

/** What tools write for a tick and for none. */
export const TICKS: readonly (readonly [ticked: string | null, empty: string])[] = [
  [null, ''],
  ['Yes', ''],
  ['Yes', 'No'],
  ['Kyllä', 'Ei'],
  ['1', '0'],
  ['1.0', '0.0'],
  ['TRUE', 'FALSE'],
  ['x', ''],
  ['✓', ''],
  ['Checked', 'Unchecked'],
  ['Selected', 'Not selected'],
];

export const JOINED: Shape = {
  name: 'joined',
  write: ({ title, ticked }) => ({ titles: [title], cells: (person) => [ticked(person).join(', ')] }),
};

/** A column for each option, titled as the tool titles it; cells repeat the option, or tick it. */
export function optionColumns(
  titleOf: (question: string, option: string) => string,
  [tick, empty]: readonly [string | null, string],
): Shape {
  return {
    name: `${titleOf('Question', 'Option')} ${tick ?? 'repeated'}`,
    write: ({ title, options, ticked }) => ({
      titles: options.map((option) => titleOf(title, option)),
      cells: (person) =>
        options.map((option) => (ticked(person).includes(option) ? (tick ?? option) : empty)),
    }),
  };
}

export const STEMS: readonly ((question: string, option: string) => string)[] = [
  (question, option) => `${question} [${option}]`,
  (question, option) => `${question} (${option})`,
  (question, option) => `${question} - ${option}`,
  (question, option) => `${question} - Selected Choice - ${option}`,
  (question, option) => `${question} >> ${option}`,
  (question, option) => `${question}: ${option}`,
  (question, option) => `${question}/${option}`,
  (question, option) => `${question} → ${option}`,
];

export const HEADLESS = (_: string, option: string): string => option;

const options = fc.shuffledSubarray([...OPTIONS], { minLength: 2 });

/** The options of a form, and people who ticked some: among them a mentor and a mentee, who tell the questions apart. */
export const cohorts = options.chain((asked) => {
  const some = fc.subarray(asked);
  const person = fc.record({
    role: fc.constantFrom<Respondent['role'][]>('Mentor', 'Mentee', 'Both'),
    teaches: some,
    learns: some,
  });
  const [first = 'Python'] = asked;
  const mentor: Respondent = { role: 'Mentor', teaches: [first], learns: [] };
  const mentee: Respondent = { role: 'Mentee', teaches: [], learns: [first] };
  return fc
    .array(person.map(onlyAsked), { maxLength: 8 })
    .map((people) => ({ asked, people: [mentor, ...people, mentee] }));
});

/** A form asks mentors what they teach and mentees what they learn. */
function onlyAsked({ role, teaches, learns }: Respondent): Respondent {
  return { role, teaches: role === 'Mentee' ? [] : teaches, learns: role === 'Mentor' ? [] : learns };
}

/** The people as one form would export them. */
export function writeCohort(
  { asked, people }: { readonly asked: readonly string[]; readonly people: readonly Respondent[] },
  shape: Shape,
): SignupTable {
  const teaches = shape.write({
    title: 'Which skills can you teach?',
    options: asked,
    ticked: (person) => person.teaches,
  });
  const learns = shape.write({
    title: 'What would you like to learn?',
    options: asked,
    ticked: (person) => person.learns,
  });
  return sheet(
    ['Name', 'Role', ...teaches.titles, 'Time zone', ...learns.titles],
    people.map((person, index) => [
      `Person ${'ABCDEFGHIJ'.charAt(index)}`,
      person.role,
      ...teaches.cells(person),
      'Europe/Helsinki',
      ...learns.cells(person),
    ]),
  );
}

/** What was understood of everybody. */
export function understood({ people }: SignupsReading): unknown {
  return people.map(({ places: _, ...person }) => person);
}
