import { describe, expect, test } from 'vitest';

import { codes, read, sheet } from '../sheet.js';

/** What a column of these answers is taken for beside the plain questions of a sign-up. */
function fieldsOf(title: string, ...answers: readonly string[]): string {
  const rows = answers.map((answer, index) => [
    `Person ${index}`,
    index % 2 === 0 ? 'Mentee' : 'Mentor',
    answer,
  ]);
  return read(sheet(['Name', 'Role', title], rows)).columns[0]?.[2]?.fields.join() || 'nothing';
}

describe('whom somebody must not meet is avoided, however it is asked', () => {
  test.each([
    'Kenen kanssa et halua pariksi?',
    'Is there anybody you know already and would prefer not to meet?',
    'Anyone you’d be uncomfortable with?',
    'Is there anyone you would feel uncomfortable working with?',
    'Are there people you cannot work with?',
    'Is there anyone in our community you feel unsafe with?',
    'Avec qui ne souhaitez-vous pas être jumelé ?',
    '¿Con quién no quieres que te emparejemos?',
    'Com quem você não quer ser emparelhado?',
    'Con chi non vorresti essere abbinato?',
    'Mit wem möchtest du nicht zusammenarbeiten?',
    'Gibt es jemanden, den du nicht treffen möchtest?',
    'Vem vill du inte bli matchad med?',
    'Which mentors would you not like to work with?',
  ])('%s', (title) => {
    expect(fieldsOf(title, 'Omar Haddad', '')).toBe('avoid');
  });

  test.each([
    ['Which topics would you not want to discuss with anybody?', 'Salaries'],
    ['What do you not like about people?', 'Noise'],
    ['Who are you?', 'Omar Haddad'],
  ])('but not by %s', (title, answer) => {
    expect(fieldsOf(title, answer, '')).not.toBe('avoid');
  });
});

describe('a wished mentor is asked for in many ways', () => {
  test.each([
    'Is there someone you would like as your mentor?',
    'Is there anybody you’d like to have as your mentor?',
    'Any mentor you already have in mind?',
    'Which mentor would suit you best?',
    'Which mentors would you like to work with?',
  ])('%s', (title) => {
    expect(fieldsOf(title, 'Omar Haddad', '')).toBe('requests');
  });
});

describe('a wish about the other person is no word about oneself', () => {
  test.each([
    ['Would you prefer a mentor of a certain gender?', 'Must be a woman'],
    ['Gender of mentor', 'Must be a woman'],
    ['Preferred gender of your mentor', 'Female'],
    ['Should your mentor be a woman?', 'I would prefer a woman'],
    ['Geschlecht deiner Mentorin oder deines Mentors', 'Muss eine Frau sein'],
    ['Would you only like to be matched with people of your own gender?', 'Only women'],
  ])('%s: %s', (title, answer) => {
    expect(fieldsOf(title, answer, '')).toBe('seeks');
  });

  test.each([
    ['Gender', 'Woman', 'identity'],
    ['Which gender do you identify with?', 'Woman', 'identity'],
    ['Mentor gender', 'Woman', 'identity'],
    ['Which country are you from?', 'Syria', 'culture'],
  ])('but %s: %s is', (title, answer, field) => {
    expect(fieldsOf(title, answer, '')).toBe(field);
  });

  test.each([
    ['Should your mentor be a woman?', 'Yes, that is a must'],
    ['I would only like to be paired with women', 'Yes'],
    ['Would you prefer a mentor of your own gender?', 'Yes'],
  ])('and a yes that does not say which is warned of: %s', (title, answer) => {
    const rows = [
      ['Amina Yusuf', 'Mentee', answer],
      ['Bo Ek', 'Mentor', ''],
    ];
    const reading = read(sheet(['Name', 'Role', title], rows));
    expect(reading.columns[0]?.[2]?.fields).toEqual([]);
    expect(codes(reading)).toContain('wish-unread :C');
  });

  test('while a column of nothing but no is none', () => {
    const rows = [
      ['Amina Yusuf', 'Mentee', 'No'],
      ['Bo Ek', 'Mentor', 'No'],
    ];
    const reading = read(sheet(['Name', 'Role', 'Should your mentor be a woman?'], rows));
    expect(codes(reading)).not.toContain('wish-unread :C');
  });
});

test.each([
  ['Who would you like to mentor?', 'Beginners only', 'takes'],
  ['Who would you like to mentor?', 'Omar Haddad', 'requests'],
])('%s: %s asks for %s', (title, answer, field) => {
  expect(fieldsOf(title, answer, '')).toBe(field);
});

describe('an unread column that names people of the cohort', () => {
  const people = [
    ['Amina Yusuf', 'amina@example.org', 'Mentor'],
    ['Bo Ek', 'bo@example.org', 'Mentee'],
    ['Grace Oyelaran', 'grace@example.org', 'Mentee'],
  ];
  const codesWith = (title: string, ...answers: readonly string[]): readonly string[] =>
    codes(
      read(
        sheet(
          ['Name', 'Email', 'Role', title],
          people.map((row, index) => [...row, answers[index] ?? '']),
        ),
      ),
    );

  test.each([
    ['Amina Yusuf'],
    ['amina yusuf'],
    ['Jo Smith, Amina Yusuf'],
    ['Amina Yusuf (my boss)'],
    ['amina@example.org'],
  ])('is warned of: %s', (answer) => {
    expect(codesWith('Please list anyone you know already', '', answer)).toContain('names-unread :D');
  });

  test.each([
    ['the own name', 'Name on badge, please', 'Bo Ek'],
    ['somebody else', 'Please list anyone you know already', 'Jo Smith'],
    ['a title of no use', 'Emergency contact', 'Amina Yusuf'],
    ['a request', 'Which mentor would suit you best?', 'Amina Yusuf'],
  ])('and not for %s', (_, title, answer) => {
    expect(codesWith(title, '', answer)).not.toContain('names-unread :D');
  });

  test('is warned of where the named person stands in another file', () => {
    const mentors = sheet(['Name'], [['Amina Yusuf']], 'mentor', 'mentors.csv');
    const mentees = sheet(['Name', 'Known people'], [['Bo Ek', 'Amina Yusuf']], 'mentee', 'mentees.csv');
    expect(codes(read([mentors, mentees]))).toContain('names-unread :B');
  });
});

test('a preference for a gender is a wish about the other person', () => {
  expect(fieldsOf('Gender preference', 'Female mentor', '')).toBe('seeks');
  expect(fieldsOf('Gender', 'Female', 'Male')).toBe('identity');
});
