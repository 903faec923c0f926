import { expect, test } from 'vitest';

import { codes, read, sheet } from '../sheet.js';

/** What a column of this title and these answers, beside those of an ordinary form, is taken for. */
function fieldsOf(title: string, answers: readonly string[]) {
  const rows = answers.map((answer, row) => [
    `P${row}`,
    row % 2 === 0 ? 'Mentor' : 'Mentee',
    'Python',
    'SQL',
    answer,
  ]);
  const { columns, leftOut } = read(sheet(['Name', 'Role', 'Teaches', 'Learns', title], rows));
  return { fields: columns[0]?.[4]?.fields, declined: leftOut.declined.length };
}

test.each([
  'How many people are on your team?',
  'How many people do you manage?',
  'Number of people in your team',
])('%j does not ask for seats', (title) => {
  expect(fieldsOf(title, ['4', '10', '6', '3']).fields).toEqual([]);
});

test.each([
  'How many people could you mentor?',
  'How many mentees can you take on?',
  'How many people would you like to have in your group of mentees?',
])('%j asks for seats', (title) => {
  expect(fieldsOf(title, ['1', '2', '1', '2']).fields).toEqual(['capacity']);
});

test.each([
  'How many hours a week do you work?',
  'How many hours a week do you currently study?',
  'Contracted hours per week',
])('%j does not ask for time to give', (title) => {
  expect(fieldsOf(title, ['40', '38', '20', '40']).fields).toEqual([]);
});

test.each(['How many hours a month can you give?', 'How much time do you have a week?', 'Hours per month'])(
  '%j asks for time to give',
  (title) => {
    expect(fieldsOf(title, ['1', '2', '1', '2']).fields).toEqual(['minutesPerMonth']);
  },
);

test.each(['Membership status', 'Member status', 'Subscription status'])('%j leaves nobody out', (title) => {
  const { fields, declined } = fieldsOf(title, ['Active', 'Expired', 'Active', 'Expired']);
  expect([fields, declined]).toEqual([[], 0]);
});

test('a seniority in words is told once, not in every row', () => {
  const rows = ['Junior', 'Mid', 'Senior'].map((level, row) => [`P${row}`, 'Both', 'Python', 'SQL', level]);
  expect(codes(read(sheet(['Name', 'Role', 'Teaches', 'Learns', 'Seniority'], rows)))).toEqual([
    'address-column-missing',
    'answers-unlike-title :E',
  ]);
});
