import { describe, expect, test } from 'vitest';

import { read, sheet } from '../sheet.js';

/** What a column of these answers is taken for beside the plain questions of a sign-up. */
function fieldsOf(title: string, answer: string): string {
  const rows = [['Amina Yusuf', 'Mentor', answer]];
  return read(sheet(['Name', 'Role', title], rows)).columns[0]?.[2]?.fields.join() || 'nothing';
}

describe('what was says nothing of what somebody offers or wants now', () => {
  test.each([
    ['How many mentees have you had before?', '12'],
    ['How many people have you mentored?', '12'],
    ['Number of mentees so far', '12'],
    ['How many mentees did you have last year?', '2'],
    ['How many mentees do you already have?', '2'],
    ['Wie viele Mentees hattest du bisher?', '3'],
    ['Combien de mentorés avez-vous déjà accompagnés ?', '3'],
    ['¿A cuántas personas has mentorizado?', '3'],
    ['Montako aktoria sinulla on ollut?', '3'],
    ['Which topics have you mentored on before?', 'Python'],
    ['What skills have you taught so far?', 'Python'],
    ['What have you learned from your previous mentor?', 'Python'],
  ])('%s', (title, answer) => {
    expect(fieldsOf(title, answer)).toBe('nothing');
  });

  test.each([
    ['How many mentees are you willing to take on?', '2', 'capacity'],
    ['How many mentees would you like to have?', '2', 'capacity'],
    ['How many mentees can you have?', '2', 'capacity'],
    ['How many years have you worked in tech?', '12', 'seniority'],
    ['How much coding have you done?', 'A little', 'stage'],
    ['Skills you have used so far and could teach', 'Python', 'teaches'],
    ['Which skills do you already have?', 'Python', 'teaches,learns'],
    ['What would you like to learn that you have not learned before?', 'Python', 'learns'],
    ['Education and career so far', 'Nurse', 'background'],
  ])('but %s asks what it asks', (title, answer, field) => {
    expect(fieldsOf(title, answer)).toBe(field);
  });
});

test('the seats are read beside a question for the past', () => {
  const header = [
    'Name',
    'Role',
    'How many mentees have you had before?',
    'How many mentees are you willing to take on?',
  ];
  const [person] = read(sheet(header, [['Amina Yusuf', 'Mentor', '12', '2']])).people;
  expect(person?.capacity).toBe(2);
});
