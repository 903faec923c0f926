import { describe, expect, test } from 'vitest';

import { read, sheet } from '../sheet.js';

const HEADER = ['Name', 'Email', 'Role', 'Teaches', 'Learns', 'Requests', 'Avoid'];
const amina = ['Amina Yusuf', 'amina@example.org', 'Mentor', 'Python', '', '', ''];
const tomas = ['Tomás Herrera', 'tomas@example.org', 'Mentor', 'Python', '', '', ''];
const namesake = ['Tomás Herrera', 'herrera@example.org', 'Mentor', 'Python', '', '', ''];
const grace = ['Grace Oyelaran', 'grace@example.org', 'Mentee', '', 'Python', '', ''];

/** The rows that a finding about Grace's request or wish to avoid points to, and what it says. */
function findings(column: 'Requests' | 'Avoid', text: string, others = [amina, tomas]) {
  const row = grace.with(HEADER.indexOf(column), text);
  const { diagnostics } = read(sheet(HEADER, [...others, row]));
  return diagnostics
    .filter(({ code }) => code.startsWith('request') || code.startsWith('avoid'))
    .map(({ code, place, related, message, hint }) => ({
      code,
      cell: `${place?.column?.title} ${place?.row}`,
      rows: related.map((other) => other.row),
      words: `${message} ${hint}`,
    }));
}

describe('a request', () => {
  test.each(['Amina Yussuf', 'amina@exmaple.org', 'Amnia'])(
    '%s points to the nearest person, by row and not by name',
    (text) => {
      const [finding, ...others] = findings('Requests', text);
      expect(finding).toMatchObject({ code: 'request-unknown', cell: 'Requests 4', rows: [2] });
      expect(finding?.words).toContain('the person in signups.csv, row 2');
      expect(finding?.words).not.toMatch(/amina|yus/i);
      expect(others).toEqual([]);
    },
  );

  test('for a name that two people have points to both', () => {
    const [finding] = findings('Requests', 'Tomás Herrera', [amina, tomas, namesake]);
    expect(finding).toMatchObject({ code: 'request-unknown', rows: [3, 4] });
    expect(finding?.words).toContain('more than one person has');
  });

  test('for nobody like anybody points to nobody', () => {
    expect(findings('Requests', 'Somebody Else')).toMatchObject([{ code: 'request-unknown', rows: [] }]);
    expect(findings('Requests', 'Amina Yusuf')).toEqual([]);
  });

  test('for two people who are nobody is told once', () => {
    expect(findings('Requests', 'Somebody Else, Another One')).toHaveLength(1);
  });
});

describe('a wish to avoid', () => {
  test('by a part of the name is told with the row of who is kept away', () => {
    const [finding] = findings('Avoid', 'my ex Amina');
    expect(finding).toMatchObject({ code: 'avoid-guessed', cell: 'Avoid 4', rows: [2] });
    expect(finding?.words).not.toMatch(/amina/i);
  });

  test('with a misspelt name points to the nearest person', () => {
    expect(findings('Avoid', 'Amnia')).toMatchObject([{ code: 'avoid-unknown', rows: [2] }]);
  });

  test('for nobody like anybody points to nobody', () => {
    expect(findings('Avoid', 'my old boss')).toMatchObject([{ code: 'avoid-unknown', rows: [] }]);
  });
});
