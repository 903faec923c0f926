import { describe, expect, test } from 'vitest';

import { showDifference } from '../../../src/cli/showing/show-difference.js';
import { compareWithEarlier } from '../../../src/core/pairing/rematch/compare-with-earlier.js';
import type { Person } from '../../../src/core/signups/person.js';

import { amina, grace, mentee, omar, tomas } from '../../cast.js';
import { earlier, rematch } from '../../core/pairing/rematch/keep.js';
import { stream } from '../reading/screen.js';

const at = (person: Person, row: number): Person => ({
  ...person,
  places: [{ file: 'forms/signups.csv', row }],
});
const [a, t, g, o] = [at(amina, 2), at(tomas, 3), at(grace, 4), at(omar, 5)];
const gone = mentee('Leena Pöysti');

/** Amina loses Leena and gets Omar, Tomás keeps Grace, and Omar parts from Tomás. */
function show(byName: boolean): string {
  const rows = [
    earlier(amina, gone, { place: { file: 'old/pairings.csv', row: 2 } }),
    earlier(tomas, grace, { place: { file: 'old/pairings.csv', row: 3 } }),
    earlier(tomas, omar, { place: { file: 'old/pairings.csv', row: 4 } }),
  ];
  const apart = [{ mentee: 'Omar Haddad', mentor: 'Tomás Herrera' }];
  const { rematch: result } = rematch(rows, [a, t, g, o], { apart });
  const difference = compareWithEarlier(result, [
    { mentor: a, mentee: o },
    { mentor: t, mentee: g },
  ]);
  return showDifference(difference, stream(120), { byName, all: true });
}

describe('what a rematch changed', () => {
  test('is told by name on a terminal', () => {
    expect(show(true)).toMatchInlineSnapshot(`
      "1 pair kept, 1 new, 2 ended.
      New pairs
        Amina Yusuf and Omar Haddad
      Pairs that ended
        Amina Yusuf and Leena Pöysti: the mentee does not take part now.
        Tomás Herrera and Omar Haddad: the organiser keeps them apart. The mentee is now with Amina Yusuf.
      "
    `);
  });

  test('is told by row elsewhere', () => {
    expect(show(false)).toMatchInlineSnapshot(`
      "1 pair kept, 1 new, 2 ended.
      New pairs
        signups.csv row 2 and signups.csv row 5
      Pairs that ended
        pairings.csv row 2: the mentee does not take part now.
        pairings.csv row 4: the organiser keeps them apart. The mentee is now with signups.csv row 2.
      "
    `);
  });
});
