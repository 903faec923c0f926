import { expect, test } from 'vitest';

import { readCapacity } from '../../../../src/core/signups/answers/read-capacity.js';

test.each([
  ['2', 2],
  ['Two', 2],
  ['3+', 3],
  ['Up to 4', 4],
  ["I'm willing to take on two mentees.", 2],
  ['zwei', 2],
  ['1 mentee', 1],
])('%j is %i seats', (text, seats) => {
  expect(readCapacity(text)).toEqual({ kind: 'seats', seats });
});

test('of a range the smaller number counts, and the reading says so', () => {
  expect(readCapacity('1-2')).toEqual({ kind: 'range', seats: 1 });
  expect(readCapacity('3 or 2')).toEqual({ kind: 'range', seats: 2 });
  expect(readCapacity('one to three')).toEqual({ kind: 'range', seats: 1 });
});

test.each(['0', '-1', '1.5', '500', '1,000', 'zero', 'None', 'none.', 'Not this time', 'keine'])(
  '%j is impossible',
  (text) => {
    expect(readCapacity(text).kind).toBe('impossible');
  },
);

test.each(['Maybe', 'Yes', 'as many as needed', ''])('%j names no number', (text) => {
  expect(readCapacity(text).kind).toBe('unread');
});
