import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildPreferences } from '../../../src/core/preferences/build-preferences.js';
import { keepMentors } from '../../../src/core/preferences/keep-mentors.js';
import { buildPeopleIndex } from '../../../src/core/signups/build-people-index.js';
import { runs } from '../../runs.js';
import { families } from '../scoring/cohort-of.js';
import { arbitraryMarket } from './arbitrary-market.js';
import { listIndexedPairs } from './plain-rows.js';

test('an index with some of the mentors says the same of them as the whole one', () => {
  fc.assert(
    fc.property(arbitraryMarket, fc.infiniteStream(fc.boolean()), ({ people, programme, past }, choices) => {
      const { index } = buildPreferences(people, buildPeopleIndex(people), programme, families, past);
      const kept = Int32Array.from(Array(index.mentorCount).keys()).filter(() => choices.next().value);
      const expected = listIndexedPairs(index).flatMap(({ mentor, ...pair }) => {
        const place = kept.indexOf(mentor);
        return place === -1 ? [] : [{ ...pair, mentor: place }];
      });
      expect(listIndexedPairs(keepMentors(index, kept))).toEqual(expected);
    }),
    runs(200),
  );
});
