import { describe, expect, test } from 'vitest';

import { codes, read, sheet } from '../sheet.js';

const PEOPLE = ['Amina Yusuf', 'Jo Smith', 'Li Wei', 'Ana Silva'] as const;

/** Two mentors and two mentees with one more column. */
function readWith(title: string, answers: readonly string[], ...more: readonly string[]) {
  const rows = PEOPLE.map((name, row) => {
    const skills = row < 2 ? ['Mentor', 'Python', ''] : ['Mentee', '', 'Python'];
    return [name, ...skills, answers[row] ?? '', ...(more[row] === undefined ? [] : [more[row]])];
  });
  const titles = ['Name', 'Role', 'Teaches', 'Learns', title];
  return read(sheet(more.length > 0 ? [...titles, 'How can we reach you?'] : titles, rows));
}

test('an e-mail column without addresses is named, with how many there are', () => {
  const reading = readWith('Email', ['amina@example.org', 'anonymous', 'anonymous', 'anonymous']);
  expect(codes(reading)).toEqual(['address-column-unread :E']);
  expect(reading.diagnostics[0]?.message).toContain('1 of 4');
  expect(reading.people).toHaveLength(4);
});

test('an anonymous e-mail column is no matter where another column holds the addresses', () => {
  const anonymous = PEOPLE.map(() => 'anonymous');
  const reading = readWith('Email', anonymous, ...PEOPLE.map((_, row) => `person${row}@example.org`));
  expect(reading.people.map(({ email }) => email)).toEqual(
    PEOPLE.map((_, row) => `person${row}@example.org`),
  );
  expect(codes(reading)).toEqual([]);
});

test('a column that nothing recognised but most ticked lists in is named', () => {
  const lists = ['Books, Films', 'Films, Music', 'Books, Music', ''];
  expect(codes(readWith('Which of these appeal to you?', lists))).toEqual([
    'address-column-missing',
    'column-unread :E',
  ]);
});

test.each([
  ['few answered', ['Books, Films', '', '', '']],
  ['most answers are no lists', ['Green', 'Blue', 'Green', 'Red']],
  ['nothing is ticked twice', ['Tea, milk', 'Rye, oats', 'Sun, wind', 'Pen, ink']],
])('a column where %s is not', (_, answers) => {
  expect(codes(readWith('Favourites', answers))).toEqual(['address-column-missing']);
});

describe('a title that its answers contradict', () => {
  const HEADER = ['Name', 'Email', 'Role', 'Teaches', 'Learns'];
  const codesUnder = (title: string, ...answers: readonly string[]) =>
    codes(
      read(
        sheet(
          [...HEADER, title],
          [
            ['Amina', 'amina@example.org', 'Mentor', 'SQL', '', answers[0] ?? ''],
            ['Jo', 'jo@example.org', 'Mentee', '', 'SQL', answers[1] ?? ''],
          ],
        ),
      ),
    );

  test.each([
    ['Which languages do you speak?', 'Klingon', 'Sindarin'],
    ['How many mentees can you take?', 'loads', ''],
    ['Do you consent to us sharing your answers?', 'see my mail', 'whatever you need'],
    ['Data protection', 'see my mail', 'Yes'],
  ])('is told: %s', (title, ...answers) => {
    expect(codesUnder(title, ...answers)).toEqual(['answers-unlike-title :F']);
  });

  test('is none where nobody answered, or where the answers fit', () => {
    expect(codesUnder('Which languages do you speak?', '', '')).toEqual([]);
    expect(codesUnder('Which languages do you speak?', 'Suomi', 'English')).toEqual([]);
  });
});
