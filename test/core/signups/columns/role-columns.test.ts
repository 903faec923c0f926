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

describe('two columns that may both be the role', () => {
  const rows = [
    ['Amina Yusuf', 'Coach', 'Mentor'],
    ['Bo Ek', 'Student', 'Mentee'],
    ['Grace Oyelaran', 'Tutor', 'Mentee'],
  ];

  test.each([
    ['Current role', 'Signing up as'],
    ['You are a', 'Role in the programme'],
  ])('%s of trades makes way for %s, which names mentors and mentees', (trade, role) => {
    expect(rolesOf(['Name', trade, role], rows)).toEqual([
      'Amina Yusuf: mentor',
      'Bo Ek: mentee',
      'Grace Oyelaran: mentee',
    ]);
  });

  test('is the job where the title asks for one', () => {
    const reading = read(sheet(['Name', 'Current role', 'Signing up as'], rows));
    expect(reading.people.map(({ jobTitle }) => jobTitle)).toEqual(['Coach', 'Student', 'Tutor']);
  });

  test('alone, a column of trades is the role still', () => {
    expect(
      rolesOf(
        ['Name', 'Role'],
        rows.map((row) => row.slice(0, 2)),
      ),
    ).toEqual(['Amina Yusuf: mentor', 'Bo Ek: mentee', 'Grace Oyelaran: mentor']);
  });

  test('are warned of where they disagree, and noted where they say the same in other words', () => {
    const header = ['Name', 'Role', 'Would you like to be a mentor or a mentee?'];
    const first = ['Amina Yusuf', 'Mentor', 'I want to help'];
    const same = read(sheet(header, [first, ['Bo Ek', 'Mentee', 'Mentee']]));
    expect(codes(same)).toContain('column-repeated :C');
    const other = read(sheet(header, [first, ['Bo Ek', 'Mentee', 'Mentor']]));
    expect(codes(other)).toContain('columns-disagree :C');
  });
});

describe('a column titled role that holds mostly something else', () => {
  const rows = [
    ['Amina Yusuf', 'Mentor', 'SQL', ''],
    ['Ines Roy', 'Mentor', 'SQL', ''],
    ['Bo Ek', 'Boss', '', 'SQL'],
    ['Grace Oyelaran', 'Boss', '', 'SQL'],
    ['Omar Haddad', 'Boss', '', 'SQL'],
  ];

  test('is named where some of it are roles', () => {
    expect(codes(read(sheet(['Name', 'Role', 'Teaches', 'Learns'], rows)))).toContain(
      'role-column-unread :B',
    );
    expect(codes(read(sheet(['Name', 'Role'], rows)))).toContain('role-column-unread :B');
  });

  test.each([
    ['Role', 'Nurse'],
    ['Job title', 'Mentor'],
    ['Current role', 'Coach'],
  ])('and not where it is a job: %s %s', (title, first) => {
    const jobs = rows.map(([name = '', job = '', ...rest]) => [
      name,
      job === 'Mentor' ? first : job,
      ...rest,
    ]);
    expect(codes(read(sheet(['Name', title, 'Teaches', 'Learns'], jobs)))).not.toContain(
      'role-column-unread :B',
    );
  });
});
