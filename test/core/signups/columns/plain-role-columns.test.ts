import { describe, expect, test } from 'vitest';

import { codes, read, sheet } from '../sheet.js';

/** Who is a mentor by a column of this title. */
function mentorsBy(title: string, cells: readonly string[]): readonly string[] {
  const rows = cells.map((cell, at) => [`Person ${String.fromCharCode(65 + at)}`, 'Python', cell]);
  return read(sheet(['Name', 'Skills', title], rows))
    .people.filter(({ isMentor, isMentee }) => isMentor && !isMentee)
    .map(({ name }) => name);
}

describe('roles by their names', () => {
  test.each(['Group', 'Tags', 'Source', 'Ticket class', 'Order type', 'Type', 'Category'])(
    'are the role under a title that says nothing of them: %s',
    (title) => {
      expect(mentorsBy(title, ['Mentors', 'Mentees', 'Mentors'])).toEqual(['Person A', 'Person C']);
    },
  );

  test('yield to a column that asks for the role', () => {
    const rows = [
      ['Amina Yusuf', 'Mentees', 'Mentor'],
      ['Bo Ek', 'Mentors', 'Mentee'],
    ];
    const { people } = read(sheet(['Name', 'Group', 'Role'], rows));
    expect(people.map(({ name, isMentor }) => [name, isMentor])).toEqual([
      ['Amina Yusuf', true],
      ['Bo Ek', false],
    ]);
  });
});

test('a group by any other name is of no use', () => {
  const rows = [
    ['Amina Yusuf', 'Red', 'Mentor'],
    ['Bo Ek', 'Blue', 'Mentee'],
  ];
  const reading = read(sheet(['Name', 'Group', 'Role'], rows));
  expect(reading.columns[0]?.[1]?.fields).toEqual([]);
  expect(codes(reading)).not.toContain('column-unread :B');
});
