import { expect, test } from 'vitest';

import { readCapacity } from '../../../../src/core/signups/answers/read-capacity.js';

test.each([
  ['2', 2],
  ['2.', 2],
  ['2,0', 2],
  ['２', 2],
  ['2x', 2],
  ['Two', 2],
  ['two (2)', 2],
  ['3+', 3],
  ['Up to 4', 4],
  ['one at most', 1],
  ['no more than two', 2],
  ['max. 2', 2],
  ['at least one', 1],
  ['Just one, please :)', 1],
  ['one at a time', 1],
  ['1:1', 1],
  ['a couple', 2],
  ['a pair of mentees', 2],
  ["I'm willing to take on two mentees.", 2],
  ['1 mentee', 1],
  ['2 mentees, 1 hour a week each', 2],
  ['max 1 mentee / 2 hours', 1],
  ['1 mentee (30 mins per week)', 1],
  ["It's my 1st time, so one", 1],
  ['This is my 2nd year: 3', 3],
  ['Zwei', 2],
  ['bis zu zwei', 2],
  ['höchstens eine', 1],
  ['jusqu’à deux', 2],
  ['un', 1],
  ['hasta dos', 2],
  ['até duas', 2],
  ['due', 2],
  ['dwie osoby', 2],
  ['max kaksi', 2],
  ['upp till två', 2],
  ['один', 1],
])('%j is %i seats', (text, seats) => {
  expect(readCapacity(text)).toEqual({ kind: 'seats', seats });
});

test.each([
  ['1-2', 1],
  ['1 – 2', 1],
  ['1/2', 1],
  ['3 or 2', 2],
  ['one to three', 1],
  ['2 (max 3)', 2],
  ['2 people (but 1 preferred)', 1],
  ['min 1 max 3', 1],
  ['Happy to take one, possibly two.', 1],
  ['fewer than 3', 2],
  ['<3', 2],
  ['more than one', 2],
  ['>2', 3],
])('%j leaves the number open, and the smallest is %i', (text, seats) => {
  expect(readCapacity(text)).toEqual({ kind: 'range', seats });
});

test.each([
  '0',
  '-1',
  '1.5',
  '500',
  '1,000',
  'zero',
  'None',
  'none.',
  'none this year',
  'Not this time',
  'keine',
  'fewer than 1',
])('%j is impossible', (text) => {
  expect(readCapacity(text).kind).toBe('impossible');
});

test.each([
  '01-Feb',
  '2-Jan',
  '01. Feb',
  '1.helmi',
  '01-févr',
  'Feb-26',
  '1-Feb-26',
  'Jan 2',
  '1月2日',
  '2026-02-01',
  '2026-02-01T00:00:00Z',
  '01/02/2026',
  '46054',
])('%j is what a spreadsheet made of a number', (text) => {
  expect(readCapacity(text).kind).toBe('day');
});

test.each(['Maybe', 'Yes/Maybe', 'Yes', 'a few', 'ein paar', 'as many as needed', '2 hours a week', ''])(
  '%j names no number',
  (text) => {
    expect(readCapacity(text).kind).toBe('unread');
  },
);

test.each([
  ['at least 2', 2],
  ['2 or none', 2],
  ['2 or 0', 2],
  ['no fewer than 2', 2],
])('%j is %i seats, and rather none than fewer', (text, seats) => {
  expect(readCapacity(text)).toEqual({ kind: 'least', seats });
});

test('at least so many hours is no condition on mentees', () => {
  expect(readCapacity('2 mentees, at least 2 hours a month')).toEqual({ kind: 'seats', seats: 2 });
  expect(readCapacity('2 mentees for at least three months')).toEqual({ kind: 'seats', seats: 2 });
  expect(readCapacity('1 mentee, minimum 3 months')).toEqual({ kind: 'seats', seats: 1 });
});
