import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { defaultProgramme } from '../../src/core/programme/default-programme.js';
import { FIELD_NAMES } from '../../src/core/programme/field-names.js';
import { readSignups } from '../../src/core/signups/read-signups.js';
import { sheet } from '../core/signups/sheet.js';
import { readShipped } from '../core/skills/shipped-skill-list.js';
import { type FormQuestion, questionnaire, readQuestions } from './questionnaire.js';

const questions = readQuestions(questionnaire);

const NAMES = [
  ...[
    'Amina Yusuf',
    'Tomás Herrera',
    'Jaan Tamm',
    'Siiri Korhonen',
    'Vesa Manninen',
    'Aino Laine',
    'Ida Kos',
  ],
  ...[
    'Grace Oyelaran',
    'Omar Haddad',
    'Leena Pöysti',
    'Marta Kowalczyk',
    'Zsófia Bálint',
    'Jon Kos',
    'Rami Nasser',
  ],
];
const PEOPLE = [...NAMES.keys()];
const isMentor = (person: number): boolean => person < 7;

/** What people write where the form gives no options, in turns. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  name: NAMES,
  email: PEOPLE.map((person) => `person${person}@example.org`),
  pronouns: ['she/her', 'he/him', '', 'she/they'],
  bookingLink: ['https://book.example.org/amina', '', ''],
  goals: ['Move from teaching into data work.', 'Find a first job as a developer.', 'To be braver.'],
  jobTitle: ['Data engineer', 'Front-end developer', 'Electrician', 'Looking for work', 'Student'],
  background: ['I taught maths for nine years.', 'Self-taught.', '', 'Parent of two, twelve years abroad.'],
  organisation: ['A logistics company', 'Freelance', '', 'A primary school'],
  timeZone: ['Europe/Helsinki', 'Madrid', 'Tallinn', 'London', 'Nairobi'],
  chat: ['@amina', '', 'jaan.tamm'],
  avoid: ['', '', 'Rami Nasser', '', ''],
  seeks: ['must: a woman', '', 'somebody who changed career too'],
  seniority: ['9', '12', '20', '1', '0'],
  manager: ['', 'Pirkko Nieminen', ''],
  requests: ['', '', '', '', '', '', '', 'Amina Yusuf', '', '', '', '', '', ''],
  identity: ['woman', '', 'non-binary'],
  culture: ['Somalia', 'Spain', '', 'Nigeria'],
};

/** What a person answered: what they write, or one or two options, different ones for different people. */
function answersOf({ asks, field, kind, options }: FormQuestion, person: number): readonly string[] {
  if (asks !== 'everybody' && (asks === 'mentors') !== isMentor(person)) return [];
  if (field === 'role') return [options[isMentor(person) ? 0 : 1] ?? ''];
  if (field === 'consent') return ['Yes'];
  const written = WRITTEN[field] ?? [];
  if (options.length === 0) return [written[person % written.length] ?? ''];
  const places = kind === 'checkboxes' ? [person, person + 2] : [person];
  return [...new Set(places.map((place) => options[place % options.length] ?? ''))];
}

const SHAPES = {
  'Google Forms': {
    before: ['Timestamp'],
    fixed: (person: number) => [`9/${person + 10}/2026 9:02:41`],
    join: (answers: readonly string[]) => answers.join(', '),
  },
  'Microsoft Forms': {
    before: ['Id', 'Start time', 'Completion time', 'Email', 'Name'],
    fixed: (person: number) => [
      String(person + 1),
      `2026-09-${person + 10} 09:00:00`,
      `2026-09-${person + 10} 09:09:30`,
      'anonymous',
      '',
    ],
    join: (answers: readonly string[], kind: string) =>
      kind === 'checkboxes' ? answers.map((answer) => `${answer};`).join('') : answers.join(''),
  },
};

describe.each(Object.entries(SHAPES))('the questionnaire in %s', (_tool, { before, fixed, join }) => {
  const table = sheet(
    [...before, ...questions.map(({ title }) => title)],
    PEOPLE.map((person) => [
      ...fixed(person),
      ...questions.map((question) => join(answersOf(question, person), question.kind)),
    ]),
  );
  const programme = { ...defaultProgramme, tracks: ['Academy', 'Community'] };
  const reading = readSignups([table], programme, readShipped().skillList);
  const uses = (reading.columns[0] ?? []).slice(before.length);

  test.each(questions.map((question, place) => [question.title, question, place] as const))(
    '"%s" is recognised as its field',
    (_title, { field, title }, place) => {
      const use = uses[place];
      expect(use?.header).toBe(title);
      expect(use?.fields).toEqual([field]);
      expect(['sure', 'likely']).toContain(use?.certainty);
    },
  );

  test('sensible answers raise no question', () => {
    expect(reading.diagnostics.map(({ code, place }) => [code, place?.row, place?.column?.title])).toEqual(
      [],
    );
    expect(reading.people.filter(({ isMentor }) => isMentor)).toHaveLength(7);
    expect(reading.people.filter(({ isMentee }) => isMentee)).toHaveLength(7);
  });

  test('each answer arrives', () => {
    const amina = reading.people.find(({ name }) => name === 'Amina Yusuf');
    expect(amina).toMatchObject({
      teaches: [{ label: 'HTML' }, { label: 'JavaScript' }],
      helpsWith: ['Changing career', 'CV and applications'],
      capacity: 1,
      takes: ['beginner', 'advanced'],
      minutesPerMonth: 30,
      formats: ['chat', 'resources'],
      seeks: [{ wanted: 'a woman', must: true }],
      timeZone: 'Europe/Helsinki',
      seniorityYears: 9,
    });
    const grace = reading.people.find(({ name }) => name === 'Grace Oyelaran');
    expect(grace).toMatchObject({
      learns: [{ label: 'UX design' }, { label: 'Public speaking' }],
      learnsRanked: false,
      goals: ['Find a first job as a developer.'],
      stage: 'intermediate',
      seeks: [],
      requests: ['Amina Yusuf'],
      track: 'Community',
    });
  });
});

describe('the questionnaire', () => {
  test('asks for each field once, and for all but what the form itself or two name columns tell', () => {
    const told = ['firstName', 'lastName', 'submittedAt'];
    expect(questions.map(({ field }) => field).toSorted()).toEqual(
      FIELD_NAMES.filter((field) => !told.includes(field)).toSorted(),
    );
  });

  test('says below each question who will see the answer', () => {
    for (const { below, title } of questions) {
      expect(below, title).toMatch(/^".*(the person you are paired with|only the organisers).*"$/iu);
    }
  });

  test('promises for private answers, and for those alone, that they are told to nobody', () => {
    const nobody = questions.filter(({ below }) => below.includes('it is told to nobody'));
    const fields = ['stage', 'avoid', 'seeks', 'manager', 'requests', 'matters', 'identity', 'culture'];
    expect(nobody.map(({ field }) => field)).toEqual(fields);
  });

  test('offers no option that an export would cut', () => {
    for (const { options } of questions) for (const option of options) expect(option).not.toMatch(/[,;\n]/u);
  });

  test('stands word for word in docs/forms.md', () => {
    expect(readFileSync('docs/forms.md', 'utf8')).toContain(questionnaire);
  });
});
