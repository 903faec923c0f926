import { expect, test } from 'vitest';

import { buildCutoffProgram } from '../../../../src/core/matching/exact/build-cutoff-program.js';
import type { IntegerProgram } from '../../../../src/core/matching/exact/integer-program.js';
import { marketOf } from '../market-views.js';

/** Three mentees who all want one mentor, whose levels they are at in turn. */
function rowsWithSeats(seats: number): string[] {
  const pairs = [0, 1, 2].map((mentee) => ({ mentee, mentor: 0, menteeLevel: 1, mentorLevel: 1 + mentee }));
  return rowsOf(buildCutoffProgram(marketOf({ menteeCount: 3, capacities: [seats], pairs })));
}

/** `0 <= 1*a 1*b -2*c`: a row of columns with their weights, between its bounds where it has them. */
function rowsOf({ starts, columns, weights, least, most }: IntegerProgram): string[] {
  return least.map((from, row) => {
    const range = { from: starts[row] ?? 0, to: starts[row + 1] ?? 0 };
    const entries = columns.slice(range.from, range.to).map((column, place) => {
      return `${weights[range.from + place]}*${'abcdefg'[column]}`;
    });
    const before = from === Number.NEGATIVE_INFINITY ? [] : [`${from} <=`];
    const to = most[row] ?? 0;
    const after = to === Number.POSITIVE_INFINITY ? [] : [`<= ${to}`];
    return [...before, ...entries, ...after].join(' ');
  });
}

test('a mentor with two seats can be closed after two levels, and then takes nobody of the third', () => {
  expect(rowsWithSeats(2)).toEqual([
    // Each mentee has one mentor at most, and the mentor two mentees.
    '1*a <= 1',
    '1*b <= 1',
    '1*c <= 1',
    '1*a 1*b 1*c <= 2',
    // d: closed after the second level; e: after the third, as whoever is closed before.
    '0 <= 1*a 1*b -2*d',
    '1*c 1*d <= 1',
    '0 <= 1*a 1*b 1*c -2*e',
    '0 <= 1*e -1*d',
    // A mentee who is not taken is kept out by a closed door; for the first there is none.
    '1 <= 1*a',
    '1 <= 1*b 1*d',
    '1 <= 1*c 1*e',
  ]);
});

test('a mentor with one seat can be closed after each level, and needs nobody kept out', () => {
  expect(rowsWithSeats(1)).toEqual([
    '1*a <= 1',
    '1*b <= 1',
    '1*c <= 1',
    '1*a 1*b 1*c <= 1',
    '0 <= 1*a -1*d',
    '0 <= 1*a 1*b -1*e',
    '0 <= 1*e -1*d',
    '0 <= 1*a 1*b 1*c -1*f',
    '0 <= 1*f -1*e',
    '1 <= 1*a 1*d',
    '1 <= 1*b 1*e',
    '1 <= 1*c 1*f',
  ]);
});
