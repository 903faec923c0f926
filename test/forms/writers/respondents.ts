import fc from 'fast-check';

import { fullName, GOAL_OPTIONS, HELP_OPTIONS, type Respondent, SKILL_OPTIONS } from './respondent.js';

const FIRST_NAMES = ['Nada', 'Zoë', 'Mary Jane', 'Jean-Luc', '明', 'علي', 'Ōtani', 'Łukasz', 'Xi', 'D’Arcy'];
const LAST_NAMES = [
  'Yes',
  'de la Cruz',
  'O’Brien',
  'Müller-Brandt',
  'Ng',
  '陳',
  'Σαββίδης',
  'Nguyễn',
  'Smith Jr.',
];
const ZONES = ['Europe/Helsinki', 'America/Sao_Paulo', 'Asia/Kolkata', 'Africa/Nairobi', 'Pacific/Auckland'];
const LANGUAGES = ['English', 'Finnish', 'Spanish', 'Arabic', 'Chinese'];
const HOURS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].flatMap((day) => [
  `${day} Morning`,
  `${day} Evening`,
]);

/** A word of letters in several scripts, as names are made of. */
const word = fc
  .array(fc.constantFrom(...'aeionrstłéßøжяאבعلمन明'), { minLength: 3, maxLength: 9 })
  .map((letters) => letters.join(''));

const answers = fc.record({
  firstName: fc.oneof(fc.constantFrom(...FIRST_NAMES), word),
  lastName: fc.oneof(fc.constantFrom(...LAST_NAMES), word),
  role: fc.constantFrom('mentor' as const, 'mentee' as const, 'both' as const),
  teaches: fc.subarray(SKILL_OPTIONS),
  learns: fc.shuffledSubarray(SKILL_OPTIONS),
  goals: fc.subarray(GOAL_OPTIONS),
  helpsWith: fc.subarray(HELP_OPTIONS),
  capacity: fc.integer({ min: 1, max: 9 }),
  timeZone: fc.constantFrom(...ZONES),
  languages: fc.subarray(LANGUAGES, { minLength: 1 }),
  minutesPerMonth: fc.integer({ min: 1, max: 16 }).map((halves) => halves * 30),
  formats: fc.subarray(['chat' as const, 'calls' as const, 'resources' as const], { minLength: 1 }),
  hours: fc.subarray(HOURS),
});

/** Where somebody asked for stands in the list; too far means nobody. */
const wish = fc.option(fc.nat(30), { nil: null, freq: 3 });

/**
 * People who fill in a form, no two of one name. Some tick one box alone, three for each box of each role: with fewer
 * nobody could tell from the answers that "CVs, letters and portfolios" is one option.
 */
export const respondents: fc.Arbitrary<readonly Respondent[]> = fc
  .array(fc.tuple(answers, wish), { maxLength: 12 })
  .map((drawn) => {
    const people = [...PLAIN_PEOPLE, ...drawn.map(([person]) => person)].map((person, index) => ({
      ...person,
      lastName: `${person.lastName} ${letterFor(index)}`,
      email: `Person.${index}+form@example.org`,
      requests: [],
      minute: index * 37,
    }));
    const wishes = [...PLAIN_PEOPLE.map(() => null), ...drawn.map(([, asked]) => asked)];
    return people.map((person, index) => {
      const asked = people[wishes[index] ?? people.length];
      return { ...person, requests: asked === undefined || asked === person ? [] : [fullName(asked)] };
    });
  });

const PLAIN_PEOPLE = [0, 1, 2].flatMap((round) =>
  [0, 1, 2].flatMap((option) => [plain('mentor', round, option), plain('mentee', round, option)]),
);

/** Somebody who ticks one box of each question. */
function plain(role: 'mentor' | 'mentee', round: number, option: number) {
  return {
    firstName: FIRST_NAMES[round + option] ?? '',
    lastName: LAST_NAMES[round * 3 + option] ?? '',
    role,
    teaches: skillsFrom(round * 3 + option),
    learns: skillsFrom(round + option),
    goals: [GOAL_OPTIONS[option] ?? ''],
    helpsWith: [HELP_OPTIONS[option] ?? ''],
    capacity: 1 + round,
    timeZone: ZONES[option] ?? '',
    languages: ['English'],
    minutesPerMonth: 60,
    formats: ['calls' as const],
    hours: [HOURS[option] ?? ''],
  };
}

/** Two skills, so that every skill is taught and wanted by somebody of one role alone. */
function skillsFrom(start: number): readonly string[] {
  return [0, 1].map((step) => SKILL_OPTIONS[(start + step) % SKILL_OPTIONS.length] ?? '');
}

/** A, B, … Z, AA, AB, …: names with digits are rare. */
function letterFor(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? last : letterFor(Math.floor(index / 26) - 1) + last;
}
