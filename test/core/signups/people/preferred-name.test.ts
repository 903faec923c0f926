import { describe, expect, test } from 'vitest';

import { codes, read, sheet } from '../sheet.js';

function namesOf(header: readonly string[], ...rows: readonly (readonly string[])[]): readonly string[] {
  const list = sheet(
    [...header, 'Email', 'Role'],
    rows.map((row, index) => [...row, `person${index}@example.org`, 'Mentor']),
  );
  return read(list).people.map(({ name }) => name);
}

describe('people are called what they want to be called', () => {
  test.each(['Preferred name', 'Name you go by', 'What should we call you?', 'Chosen name'])(
    '%s',
    (title) => {
      const rows = [
        ['Robert Ek', 'Robin Ek'],
        ['Amina Yusuf', ''],
        ['Grace Oyelaran', 'Same'],
      ];
      expect(namesOf(['Legal name', title], ...rows)).toEqual(['Robin Ek', 'Amina Yusuf', 'Grace Oyelaran']);
    },
  );

  test('with the last name behind a first', () => {
    const header = ['First name', 'Last name', 'Preferred name'];
    expect(namesOf(header, ['Robert', 'Ek', 'Robin'], ['Amina', 'Yusuf', ''])).toEqual([
      'Robin Ek',
      'Amina Yusuf',
    ]);
    const first = ['First name', 'Last name', 'Preferred first name'];
    expect(namesOf(first, ['Robert', 'Ek', 'Robin'], ['Amina', 'Yusuf', ''])).toEqual([
      'Robin Ek',
      'Amina Yusuf',
    ]);
  });

  test('where only the preferred name is asked for, it is the name', () => {
    expect(namesOf(['Preferred name'], ['Robin Ek'])).toEqual(['Robin Ek']);
  });

  test('and no column is said to be dropped', () => {
    const reading = read(
      sheet(['Legal name', 'Preferred name', 'Role'], [['Robert Ek', 'Robin Ek', 'Mentor']]),
    );
    expect(codes(reading).filter((code) => code.startsWith('column'))).toEqual([]);
  });
});
