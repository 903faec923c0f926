import { describe, expect, it, test } from 'vitest';

import { codes, read, sheet } from '../sheet.js';

const HEADER = ['Timestamp', 'Name', 'Email', 'Role', 'Teaches', 'Learns'];
const amina = ['2026-09-01', 'Amina Yusuf', 'amina@example.org', 'Mentor', 'Python', ''];
const grace = ['2026-09-02', 'Grace Oyelaran', 'home@example.org', 'Mentee', '', 'Python'];

/** The codes of Grace's row with another one of her address, sent in later under a name. */
function withAnother(name: string) {
  const later = grace.with(0, '2026-09-03').with(1, name);
  return codes(read(sheet(HEADER, [amina, grace, later])));
}

describe('one address', () => {
  test.each(['Kari Virtanen', 'Tomás Oyelaran'])('with the other name %j may be of two people', (name) => {
    expect(withAnother(name)).toEqual(['names-under-one-address 3:']);
  });

  test.each(['grace  OYELARAN', 'Grace', 'Grace O.', 'Grace Adaeze Oyelaran', 'Oyelaran, Grace'])(
    'with the same name written %j is of one person',
    (name) => {
      expect(withAnother(name)).toEqual([]);
    },
  );

  it('names all its rows', () => {
    const later = grace.with(0, '2026-09-03').with(1, 'Kari Virtanen');
    const { diagnostics, people } = read(sheet(HEADER, [amina, grace, later]));
    expect(diagnostics[0]?.related.map(({ row }) => row)).toEqual([4]);
    expect(people.map(({ name }) => name)).toEqual(['Amina Yusuf', 'Kari Virtanen']);
  });
});

describe('a list without addresses', () => {
  const header = ['Name', 'Role', 'Teaches', 'Learns'];
  const mentor = ['Amina Yusuf', 'Mentor', 'Python', ''];
  const mentee = ['Grace Oyelaran', 'Mentee', '', 'Python'];

  it('makes rows of one name one person, and says so', () => {
    const reading = read(sheet(header, [mentor, mentee, mentee]));
    expect(codes(reading)).toEqual(['address-column-missing', 'rows-of-one-name 3:']);
    expect(reading.people).toHaveLength(2);
  });

  it('says so too where the rows of one name differ', () => {
    const reading = read(sheet(header, [mentor, mentee, mentee.with(3, 'SQL')]));
    const [problem] = reading.diagnostics.filter(({ code }) => code === 'rows-differ');
    expect(problem?.message).toContain('Without addresses, rows of one name are one person');
    expect(problem?.related.map(({ row }) => row)).toEqual([4]);
  });
});
