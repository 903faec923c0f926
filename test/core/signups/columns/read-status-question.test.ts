import { describe, expect, test } from 'vitest';

import { readHeader } from '../../../../src/core/signups/columns/header.js';
import { readStatusQuestion } from '../../../../src/core/signups/columns/read-status-question.js';
import { codes, read, sheet } from '../sheet.js';

test.each([
  'I do NOT consent to data sharing',
  'Please tick if you do not agree to the data policy',
  'Tick this box if you do NOT consent',
  'I don’t want my data to be shared',
  'I do not want to be matched',
  'I do not want to take part any more',
  'Please do not pair me this round',
  'Opt-out of data sharing',
  'Is cancelled',
  'Cancelled at',
  'Withdrawal date',
  'Excluded from matching',
  'No longer interested',
  'Left the programme',
  'Ich stimme der Weitergabe nicht zu',
  'Je ne consens pas',
  'No doy mi consentimiento',
])('a yes to %j takes out', (title) => {
  expect(readStatusQuestion(readHeader(title))).toBe('leaves');
});

test.each(['Active?', 'Is active', 'Attending', 'Confirmed', 'Include in matching'])(
  'a yes to %j keeps',
  (title) => {
    expect(readStatusQuestion(readHeader(title))).toBe('comes');
  },
);

test.each([
  'If you do not consent you cannot be matched. Do you consent?',
  'I consent / I do not consent',
  'I do/do not consent to data sharing',
  'I do not accept mentees under 18',
  'I cannot take part on Fridays',
  'I do not want to be matched with a man',
  'Do not match me with my manager',
  'Ich bin montags nicht da',
  'Reason for cancellation',
])('%j asks neither', (title) => {
  expect(readStatusQuestion(readHeader(title))).toBeNull();
});

describe('a column of states', () => {
  const takingPart = (title: string, cells: readonly string[]): readonly string[] => {
    const rows = cells.map((cell, at) => [`Person ${String.fromCharCode(65 + at)}`, 'Mentor', 'SQL', cell]);
    return read(sheet(['Name', 'Role', 'Teaches', title], rows)).people.map(({ name }) => name);
  };

  test.each([
    ['Active', ['Y', 'N', 'Y']],
    ['Active?', ['1', '0', '1']],
    ['Status', ['Active', 'Test', 'On hold']],
    ['Application status', ['Interested', 'Rejected', 'Matched']],
    ['Payment status', ['Paid', 'Refunded', 'Not required']],
  ])('%s: %j', (title, cells) => {
    expect(takingPart(title, cells)).toEqual(['Person A', 'Person C']);
  });

  test.each([
    ['Employment status', ['Active', 'Inactive', 'Active']],
    ['Immigration status', ['Approved', 'Refused', 'Pending']],
  ])('is none of life and work: %s', (title, cells) => {
    expect(takingPart(title, cells)).toHaveLength(3);
  });

  test.each([
    ['Status', ['Blue', 'Withdrawn', 'Green'], ['status-unread :D']],
    ['Status', ['Blue', 'Red', 'Green'], []],
    ['Employment status', ['Blue', 'Withdrawn', 'Green'], []],
  ])('of unknown words is told where somebody left: %s %j', (title, cells, expected) => {
    const rows = cells.map((cell, at) => [`Person ${String.fromCharCode(65 + at)}`, 'Mentor', 'SQL', cell]);
    const reading = read(sheet(['Name', 'Role', 'Teaches', title], rows));
    expect(reading.people).toHaveLength(3);
    expect(codes(reading).filter((code) => code.endsWith(':D'))).toEqual(expected);
  });
});
