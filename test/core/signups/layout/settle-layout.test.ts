import { describe, expect, it } from 'vitest';

import { settleLayout } from '../../../../src/core/signups/layout/settle-layout.js';
import { sheet } from '../sheet.js';

function settle(header: readonly string[], ...rows: readonly (readonly string[])[]) {
  const { signups, diagnostics } = settleLayout(sheet(header, rows));
  return {
    header: signups.table.header,
    rows: signups.table.rows.map(({ number, cells }) => [number, ...cells]),
    found: diagnostics.map(({ code, place }) => [code, place?.row]),
  };
}

const ANSWERS = ['118', '09/14/2026 08:00:00 AM', '', 'Grace', 'grace@example.org', 'Python', '', 'Tea', '2'];

describe('two rows of titles', () => {
  const questions = [
    'Respondent ID',
    'Start Date',
    'IP Address',
    'Who are you?',
    '',
    'Which can you teach?',
    '',
    '',
    'Seats',
  ];
  const joined = {
    header: [
      'Respondent ID',
      'Start Date',
      'IP Address',
      'Who are you? [Name]',
      'Who are you? [Email]',
      'Which can you teach? [Python]',
      'Which can you teach? [SQL (any kind)]',
      'Which can you teach? [Other (please specify)]',
      'Seats',
    ],
    rows: [[3, ...ANSWERS]],
    found: [['header-rows-joined', 1]],
  };

  it('become one: the question, with the option in brackets', () => {
    const parts = ['', '', '', 'Name', 'Email', 'Python', 'SQL [any kind]', 'Other (please specify)'];
    expect(settle(questions, [...parts, 'Open-Ended Response'], ANSWERS)).toEqual(joined);
    expect(settle(questions, [...parts, 'Response'], ANSWERS)).toEqual(joined);
    expect(settle([...questions.slice(0, -1), 'Seats'], [...parts, 'response '], ANSWERS)).toEqual(joined);
  });

  it('are told by their shape where every question has several columns', () => {
    const header = [...questions.slice(0, -1), ''];
    const second = ['', '', '', 'Name', 'Email', 'Python', 'SQL [any kind]', 'Tea', 'Other'];
    expect(settle(header, second, ANSWERS)).toMatchObject({ found: joined.found, rows: joined.rows });
    const withBlankTail = settle([...header, '', ''], [...second, '', ''], [...ANSWERS, '', '']);
    expect(withBlankTail.found).toEqual(joined.found);
  });

  it('may be all there is', () => {
    expect(settle(['ID', 'Name'], ['', 'Open-Ended Response'])).toEqual({
      header: ['ID', 'Name'],
      rows: [],
      found: joined.found,
    });
  });

  it.each([
    ['has an address', [...ANSWERS.slice(0, 7), 'Response', '2']],
    ['has a date', ['', '2026-09-14', '', 'Grace', 'Omar', 'Python', '', 'Response', '2']],
    ['fills a cell of a question of its own', ['118', '', '', 'Name', 'Email', 'Python', 'SQL', 'Tea', 'x']],
    ['leaves a cell under a blank title', ['', '', '', 'Name', 'Email', 'Python', '', 'Tea', '']],
    ['begins with an answer', ['Grace', '', '', 'Name', 'Email', 'Python', 'SQL', 'Tea', '']],
  ])('are never made of a row of answers: one that %s', (_, row) => {
    const { rows, found } = settle(questions, row, ANSWERS);
    expect(rows).toEqual([
      [2, ...row],
      [3, ...ANSWERS],
    ]);
    expect(found).toEqual([]);
  });

  it('are not seen where every column has a title', () => {
    expect(settle(['Name', 'Role'], ['', 'Mentor']).rows).toEqual([[2, '', 'Mentor']]);
  });
});

describe('codes around the titles', () => {
  it('are left out', () => {
    const codes = ['{"ImportId":"startDate","timeZone":"Europe/Helsinki"}', '{"ImportId":"QID1_TEXT"}', ''];
    const answer = ['2026-09-14 08:00:00', 'Grace', 'grace@example.org'];
    expect(
      settle(['StartDate', 'Q1', 'Q2'], ['Start Date', 'What is your name?', ''], codes, answer),
    ).toEqual({
      header: ['Start Date', 'What is your name?', 'Q2'],
      rows: [[4, ...answer]],
      found: [['header-rows-joined', 1]],
    });
  });
});

describe('a header that is none', () => {
  it.each([
    ['an address', ['Grace', 'grace@example.org'], ['Omar', 'omar@example.org']],
    ['an address with blanks around it', ['Grace', ' grace@example.org '], ['Omar', '']],
    ['an address beside a name', ['Grace <grace@example.org>', 'Mentor'], ['omar@example.org', 'Mentee']],
    ['an address as a link', ['mailto:grace@example.org', 'Mentor'], ['mailto:omar@example.org', 'Mentee']],
    ['a date of its own', ['2026-09-14 08:00', 'Grace'], ['2026-09-15 09:10', 'Omar']],
  ])('is told by %s', (_, header, row) => {
    const { rows, found } = settle(header, row);
    expect(found).toEqual([['header-missing', 1]]);
    expect(rows).toEqual([[2, ...row]]);
  });

  it('may name dates as options, and addresses in passing', () => {
    const header = [
      'Name',
      '2026-10-05',
      '2026-10-12',
      'Questions? aino@example.org',
      'Ask <aino@example.org>',
    ];
    const rows = [
      ['Grace', '2026-10-05', '', '', 'no'],
      ['Omar', '', 'yes', 'no', ''],
    ];
    expect(settle(header, ...rows).found).toEqual([]);
  });
});
