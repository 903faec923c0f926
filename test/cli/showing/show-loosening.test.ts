import { expect, test } from 'vitest';

import { showLoosening } from '../../../src/cli/showing/show-loosening.js';
import type { KeptPair } from '../../../src/core/pairing/rematch/rematch.js';
import type { Loosening } from '../../../src/core/pairing/rematch/try-loosening.js';
import { amina, grace, omar, tomas } from '../../cast.js';
import { earlier } from '../../core/pairing/rematch/keep.js';
import { stream } from '../reading/screen.js';

const place = (row: number) => ({ place: { file: 'old/pairings.csv', row } });
const at = <Person extends object>(person: Person, row: number) => ({
  ...person,
  places: [{ file: 'signups.csv', row }],
});
const kept: KeptPair = {
  mentor: amina,
  mentee: grace,
  start: '',
  note: '',
  isFixed: false,
  earlier: earlier(amina, grace, place(3)),
};
const nothing: Loosening = { steps: [], candidates: 12, trials: 12, end: 'none-helps' };

const show = (changes: Partial<Loosening>, byName = true) =>
  showLoosening({ ...nothing, ...changes }, stream(1000), { byName })
    .split('\n')
    .slice(0, -1);

test('a pair that helps is named with its row, with what it gives and where its mentee goes', () => {
  const first = { pair: kept, gain: 1, menteeThenWith: [at(tomas, 5)] };
  const other = { ...kept, mentor: tomas, mentee: omar, earlier: earlier(tomas, omar, place(4)) };
  const steps = [first, { pair: other, gain: 1, menteeThenWith: [] }];
  expect(show({ steps, end: 'enough' })).toEqual([
    'Letting go of Amina Yusuf and Grace Oyelaran (row 3) would give 1 more mentee a mentor; the mentee of this pair would be with Tomás Herrera.',
    'Letting go of Tomás Herrera and Omar Haddad (row 4) as well would give 1 more mentee a mentor; the mentee of this pair would have nobody.',
    'Computed by matching anew. To do it, delete the rows from the file after --keep and match again; with --dry-run that file stays as it is until then.',
  ]);
  expect(show({ steps: [first], end: 'enough' }, false)[0]).toBe(
    'Letting go of pairings.csv row 3 would give 1 more mentee a mentor; the mentee of this pair would be with signups.csv row 5.',
  );
});

test.each([
  [
    { end: 'none-helps' },
    'Letting go of any one of the 12 kept pairs would give no more mentees a mentor; two at once might.',
  ],
  [{ end: 'none-helps', candidates: 0 }, 'There is no kept pair to let go.'],
  [
    { end: 'out-of-trials', candidates: 400, trials: 100 },
    'Of the 400 kept pairs those most likely to help were tried one by one, in 100 trials, and none of them helps; all would take too long.',
  ],
  [
    { end: 'nobody-waits' },
    'Letting go of kept pairs would give nobody a mentor: no mentee without one has anybody acceptable.',
  ],
] satisfies [Partial<Loosening>, string][])(
  'nothing found is told as far as it was tried: %o',
  (found, words) => {
    expect(show(found)).toEqual([words]);
  },
);
