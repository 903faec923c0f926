import { describe, expect, test } from 'vitest';

import { codes, read, sheet } from '../sheet.js';

/** Who was taken for what. */
function rolesOf(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return read(sheet(header, rows)).people.map(
    ({ name, isMentor, isMentee }) =>
      `${name}: ${[...(isMentor ? ['mentor'] : []), ...(isMentee ? ['mentee'] : [])].join(' and ')}`,
  );
}

describe('a title that asks whom somebody looks for', () => {
  test.each(['I am looking for a', 'What are you looking for?', 'I want a...', 'Ich suche'])(
    '%s: who looks for a mentee is the mentor',
    (title) => {
      const header = ['Name', title, 'Teaches', 'Learns'];
      const rows = [
        ['Amina Yusuf', 'mentee', 'SQL', ''],
        ['Bo Ek', 'mentor', '', 'SQL'],
      ];
      expect(rolesOf(header, rows)).toEqual(['Amina Yusuf: mentor', 'Bo Ek: mentee']);
      expect(codes(read(sheet(header, rows)))).not.toContain('roles-reversed :B');
    },
  );

  test('leaves answers alone that say themselves who looks for whom', () => {
    const rows = [
      ['Amina Yusuf', 'To be a mentor'],
      ['Bo Ek', 'Looking for a mentor'],
    ];
    expect(rolesOf(['Name', 'What are you looking for?'], rows)).toEqual([
      'Amina Yusuf: mentor',
      'Bo Ek: mentee',
    ]);
  });
});

describe('roles that the other answers contradict', () => {
  const header = ['Name', 'Role', 'What can you teach?', 'What would you like to learn?'];

  test('are warned of where it is so for most mentors and most mentees', () => {
    const rows = [
      ['Amina Yusuf', 'Mentee', 'SQL', ''],
      ['Bo Ek', 'Mentor', '', 'SQL'],
    ];
    expect(codes(read(sheet(header, rows)))).toContain('roles-reversed :B');
  });

  test('are none where only the rows of one role are odd', () => {
    const rows = [
      ['Amina Yusuf', 'Mentee', 'SQL', ''],
      ['Bo Ek', 'Mentor', 'SQL', ''],
    ];
    expect(codes(read(sheet(header, rows)))).not.toContain('roles-reversed :B');
  });
});
