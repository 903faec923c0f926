import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPreferences } from '../../../src/core/preferences/build-preferences.js';
import type { CandidateColumns, LotteryPlaces } from '../../../src/core/preferences/candidate-columns.js';
import { joinColumns } from '../../../src/core/preferences/join-columns.js';
import { listBest, listBestTask } from '../../../src/core/preferences/list-best.js';
import { listWilling } from '../../../src/core/preferences/list-willing.js';
import type { PreferenceIndex } from '../../../src/core/preferences/preference-index.js';
import {
  BEFORE_NOBODY,
  TAKES_ANYONE,
  type WillingRequest,
} from '../../../src/core/preferences/willing-request.js';
import { buildPeopleIndex } from '../../../src/core/signups/build-people-index.js';
import { runs } from '../../runs.js';
import { families } from '../scoring/cohort-of.js';
import { type ArbitraryMarket, arbitraryMarket } from './arbitrary-market.js';
import { listPlainPairs, type PlainPair } from './plain-rows.js';

interface Case {
  readonly index: PreferenceIndex;
  readonly pairs: readonly PlainPair[];
  readonly places: LotteryPlaces;
}

const draws = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 40, maxLength: 40 });
const count = fc.integer({ min: 1, max: 4 });

function prepare({ people, programme, past }: ArbitraryMarket, draw: readonly number[]): Case {
  const preferences = buildPreferences(people, buildPeopleIndex(people), programme, families, past);
  const { index } = preferences;
  return {
    index,
    pairs: listPlainPairs(preferences, people),
    places: {
      mentees: placesBy(draw.slice(0, index.menteeCount)),
      mentors: placesBy(draw.slice(20, 20 + index.mentorCount)),
    },
  };
}

function placesBy(draw: readonly number[]): Int32Array {
  const order = [...draw.keys()].sort((a, b) => (draw[a] ?? 0) - (draw[b] ?? 0) || a - b);
  return Int32Array.from(draw, (_, number) => order.indexOf(number));
}

/** What is to be listed by its definition: the columns' entries, and per mentee how many there would be in all. */
function listPlainly({ pairs, places }: Case, mentees: readonly number[], wanted: number, fits: Fits) {
  const lists = mentees.map((mentee, asked) => {
    const placeOf = ({ mentor }: PlainPair): number => places.mentors[mentor] ?? 0;
    const all = pairs
      .filter((pair) => pair.mentee === mentee && fits(pair, asked))
      .sort((a, b) => a.menteeStanding - b.menteeStanding || placeOf(a) - placeOf(b));
    const last = all[wanted - 1]?.menteeStanding ?? Number.POSITIVE_INFINITY;
    const listed = all.filter(
      ({ menteeStanding }, place) => place < wanted || (place < 2 * wanted && menteeStanding === last),
    );
    return { listed, complete: listed.length === all.length ? 1 : 0 };
  });
  return {
    entries: lists.flatMap(({ listed }) =>
      listed.map((pair) => [pair.mentee, pair.mentor, pair.menteeStanding, pair.mentorStanding]),
    ),
    complete: lists.map(({ complete }) => complete),
  };
}

type Fits = (pair: PlainPair, asked: number) => boolean;

function readColumns({ mentee, mentor, menteeStanding, mentorStanding, complete }: CandidateColumns) {
  return {
    entries: [...mentee].map((each, place) => [
      each,
      mentor[place],
      menteeStanding[place],
      mentorStanding[place],
    ]),
    complete: [...complete],
  };
}

describe('listBest', () => {
  test('gives the best of all with a seat in the order of standing and lottery, whole ties if there is room', () => {
    fc.assert(
      fc.property(
        arbitraryMarket,
        draws,
        count,
        fc.array(fc.nat({ max: 2 })),
        (market, draw, wanted, free) => {
          const prepared = prepare(market, draw);
          const { index, places } = prepared;
          const seats = Int32Array.from({ length: index.mentorCount }, (_, mentor) => free[mentor] ?? 1);
          const mentees = [...places.mentees.keys()].filter((mentee) => mentee % 3 !== 1);
          const listed = listBest(
            index,
            { from: 0, until: mentees.length },
            { mentees: Int32Array.from(mentees), seats, count: wanted, places },
          );
          const fits = ({ mentor }: PlainPair): boolean => (seats[mentor] ?? 0) > 0;
          expect(readColumns(listed)).toEqual(listPlainly(prepared, mentees, wanted, fits));
        },
      ),
      runs(200),
    );
  });

  test('gives the same in one range as in many', () => {
    fc.assert(
      fc.property(arbitraryMarket, draws, count, (market, draw, wanted) => {
        const { index, places } = prepare(market, draw);
        const request = {
          mentees: places.mentees.map((_, mentee) => mentee),
          seats: places.mentors.map(() => 1),
          count: wanted,
          places,
        };
        const whole = listBestTask.run(index, { from: 0, until: index.menteeCount }, request);
        const parts = [...places.mentees.keys()].map((from) =>
          listBestTask.run(index, { from, until: from + 1 }, request),
        );
        expect(readColumns(joinColumns(parts))).toEqual(readColumns(whole));
      }),
      runs(50),
    );
  });
});

describe('listWilling', () => {
  test('goes on behind one candidate and before another, with mentors who would take the mentee', () => {
    const mentorsWho = (...kinds: readonly ('anyone' | 'nobody' | 'better')[]) =>
      fc.array(fc.tuple(fc.constantFrom(...kinds), fc.nat(), fc.nat({ max: 16 })), {
        minLength: 16,
        maxLength: 16,
      });
    const mentors = fc.oneof(
      mentorsWho('anyone', 'nobody', 'better', 'better'),
      mentorsWho('anyone', 'nobody', 'nobody', 'nobody', 'better'),
    );
    const after = fc.array(fc.nat(), { minLength: 16, maxLength: 16 });
    const before = fc.array(fc.option(fc.nat()), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(arbitraryMarket, draws, count, mentors, after, before, (...drawn) => {
        const [market, draw, wanted, held, behind, ahead] = drawn;
        const prepared = prepare(market, draw);
        const { index, pairs, places } = prepared;
        const own = (side: 'mentee' | 'mentor', number: number): readonly PlainPair[] =>
          pairs.filter((pair) => pair[side] === number);
        const pick = (list: readonly PlainPair[], number: number) => list[number % Math.max(1, list.length)];
        const mentees = [...places.mentees.keys()];
        const lastOf = (mentee: number) => pick(own('mentee', mentee), behind[mentee] ?? 0);
        const nextOf = (mentee: number) => {
          const which = ahead[mentee] ?? null;
          return which === null ? undefined : pick(own('mentee', mentee), which);
        };
        const request: WillingRequest = {
          mentees: Int32Array.from(mentees),
          count: wanted,
          places,
          afterStanding: Int32Array.from(mentees, (mentee) => lastOf(mentee)?.menteeStanding ?? 0),
          afterPlace: Int32Array.from(mentees, (mentee) => places.mentors[lastOf(mentee)?.mentor ?? 0] ?? 0),
          beforeStanding: Int32Array.from(
            mentees,
            (mentee) => nextOf(mentee)?.menteeStanding ?? BEFORE_NOBODY,
          ),
          takenStanding: places.mentors.map((_, mentor) => {
            const [kind = 'nobody', which = 0] = held[mentor] ?? [];
            if (kind !== 'better') return kind === 'anyone' ? TAKES_ANYONE : 0;
            return pick(own('mentor', mentor), which)?.mentorStanding ?? 0;
          }),
          takenPlace: places.mentors.map((_, mentor) =>
            held[mentor]?.[0] === 'better' ? (held[mentor]?.[2] ?? 0) : 0,
          ),
        };
        const fits = ({ mentee, mentor, menteeStanding, mentorStanding }: PlainPair): boolean => {
          const standing = request.afterStanding[mentee] ?? 0;
          const taken = request.takenStanding[mentor] ?? 0;
          const isBehind =
            menteeStanding > standing ||
            (menteeStanding === standing &&
              (places.mentors[mentor] ?? 0) > (request.afterPlace[mentee] ?? 0));
          const isWilling =
            mentorStanding < taken ||
            (mentorStanding === taken && (places.mentees[mentee] ?? 0) < (request.takenPlace[mentor] ?? 0));
          return isBehind && isWilling && menteeStanding < (request.beforeStanding[mentee] ?? 0);
        };
        const listed = listWilling(index, { from: 0, until: mentees.length }, request);
        expect(readColumns(listed)).toEqual(listPlainly(prepared, mentees, wanted, fits));
      }),
      runs(200),
    );
  });
});
