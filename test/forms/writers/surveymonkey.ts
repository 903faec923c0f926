import { delimitedText } from './delimited-text.js';
import { fullName, isMentee, isMentor, type Respondent, SKILL_OPTIONS } from './respondent.js';
import type { Shape } from './shape.js';
import { paddedAmericanStamp } from './time-stamps.js';

/** Both titles of a column, the question above and the part below, and what stands in it. */
type TwoTitled = readonly [question: string, part: string, cell: (person: Respondent) => string];

const OWN = ['IP Address', 'Email Address', 'First Name', 'Last Name', 'Custom Data 1'];

const COLUMNS: readonly TwoTitled[] = [
  ['Respondent ID', '', ({ minute }) => `1180520${minute}`],
  ['Collector ID', '', () => '446111201'],
  ['Start Date', '', paddedAmericanStamp],
  ['End Date', '', paddedAmericanStamp],
  ...OWN.map((title): TwoTitled => [title, '', () => '']),
  ['Your contact details', 'Name', fullName],
  ['', 'Email Address', ({ email }) => email],
  [
    'What is your role?',
    'Response',
    ({ role }) => ({ mentor: 'Mentor', mentee: 'Mentee', both: 'Both' })[role],
  ],
  ...optionColumns('Which skills can you teach?', (person) => (isMentor(person) ? person.teaches : [])),
  [
    'How many mentees can you take?',
    'Open-Ended Response',
    (person) => (isMentor(person) ? String(person.capacity) : ''),
  ],
  ...optionColumns('What would you like to learn?', (person) => (isMentee(person) ? person.learns : [])),
];

function optionColumns(
  question: string,
  pick: (person: Respondent) => readonly string[],
): readonly TwoTitled[] {
  return SKILL_OPTIONS.map((option, index) => [
    index === 0 ? question : '',
    option,
    (person) => (pick(person).includes(option) ? option : ''),
  ]);
}

/** SurveyMonkey, expanded: two rows of titles, the question over its first option only. */
export const surveyMonkey: Shape = {
  name: 'surveymonkey',
  asks: ['email', 'teaches', 'learns', 'capacity'],
  write: (people) => [
    delimitedText([
      COLUMNS.map(([question]) => question),
      COLUMNS.map(([, part]) => part),
      ...people.map((person) => COLUMNS.map(([, , cell]) => cell(person))),
    ]),
  ],
};
