import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPreferences } from '../../../src/core/preferences/build-preferences.js';
import { forEachRow } from '../../../src/core/preferences/for-each-row.js';
import { buildPeopleIndex } from '../../../src/core/signups/build-people-index.js';
import { runs } from '../../runs.js';
import { families } from '../scoring/cohort-of.js';
import { type ArbitraryMarket, arbitraryMarket } from './arbitrary-market.js';
import { listIndexedPairs, listPlainPairs } from './plain-rows.js';

function build({ people, programme, past }: ArbitraryMarket) {
  return buildPreferences(people, buildPeopleIndex(people), programme, families, past);
}

describe('rows of the index', () => {
  test('hold the acceptable pairs, scores and standings of the plain functions', () => {
    fc.assert(
      fc.property(arbitraryMarket, (market) => {
        const preferences = build(market);
        expect(listIndexedPairs(preferences.index)).toEqual(listPlainPairs(preferences, market.people));
      }),
      runs(300),
    );
  });

  test('are the same in another thread, which has only a copy of what is no shared memory', () => {
    fc.assert(
      fc.property(arbitraryMarket, (market) => {
        const { index } = build(market);
        expect(listIndexedPairs(structuredClone(index))).toEqual(listIndexedPairs(index));
      }),
      runs(30),
    );
  });

  test('come for the mentees asked for, in the order of asking', () => {
    fc.assert(
      fc.property(arbitraryMarket, fc.array(fc.nat()), (market, numbers) => {
        const { index } = build(market);
        fc.pre(index.menteeCount > 0);
        const asked = Int32Array.from(numbers, (number) => number % index.menteeCount);
        const visited: number[] = [];
        forEachRow(index, asked, (mentee) => visited.push(mentee));
        expect(visited).toEqual([...asked]);
      }),
      runs(30),
    );
  });
});
