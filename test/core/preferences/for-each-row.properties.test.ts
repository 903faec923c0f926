import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPreferences } from '../../../src/core/preferences/build-preferences.js';
import { forEachRow } from '../../../src/core/preferences/for-each-row.js';
import { listWilling } from '../../../src/core/preferences/list-willing.js';
import type { PreferenceIndex } from '../../../src/core/preferences/preference-index.js';
import { BEFORE_NOBODY, TAKES_ANYONE } from '../../../src/core/preferences/willing-request.js';
import { buildPeopleIndex } from '../../../src/core/signups/build-people-index.js';
import { runs } from '../../runs.js';
import { families } from '../scoring/cohort-of.js';
import { type ArbitraryMarket, arbitraryMarket } from './arbitrary-market.js';
import { listIndexedPairs, listPlainPairs } from './plain-rows.js';

function build({ people, programme, past }: ArbitraryMarket) {
  return buildPreferences(people, buildPeopleIndex(people), programme, families, past);
}

/** Asks how the list of a mentee goes on behind its best place, where a mentor is full. */
function listOn(index: PreferenceIndex, mentee: number): void {
  const { menteeCount, mentorCount } = index;
  listWilling(
    index,
    { from: 0, until: 1 },
    {
      mentees: Int32Array.of(mentee),
      count: 2,
      places: { mentees: numbersBelow(menteeCount), mentors: numbersBelow(mentorCount) },
      afterStanding: Int32Array.of(0),
      afterPlace: Int32Array.of(0),
      beforeStanding: Int32Array.of(BEFORE_NOBODY),
      takenStanding: new Int32Array(mentorCount).fill(TAKES_ANYONE).fill(1, 0, 1),
      takenPlace: new Int32Array(mentorCount),
    },
  );
}

function numbersBelow(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, number) => number);
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

  test('are the same whomever the index was asked about before, in rows or in lists', () => {
    const question = fc.record({ mentee: fc.nat(), isRow: fc.boolean() });
    fc.assert(
      fc.property(
        arbitraryMarket,
        fc.array(question, { minLength: 3, maxLength: 12 }),
        (market, questions) => {
          const { index } = build(market);
          fc.pre(index.menteeCount > 0);
          const pairs = listIndexedPairs(index);
          for (const { mentee, isRow } of questions) {
            const asked = mentee % index.menteeCount;
            if (isRow) {
              const own = pairs.filter((pair) => pair.mentee === asked);
              expect(listIndexedPairs(index, Int32Array.of(asked))).toEqual(own);
            } else listOn(index, asked);
          }
        },
      ),
      runs(200),
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
