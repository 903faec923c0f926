import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  emptySeating,
  leastWanted,
  leaveSeat,
  menteesOf,
  takeSeat,
} from '../../../src/core/matching/seating.js';
import { runs } from '../../runs.js';
import { marketOf } from './market-views.js';

const RUNS = runs(300);

describe('seats', () => {
  test('keep the least wanted mentee at hand, whoever comes and goes', () => {
    const levels = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(levels, fc.array(fc.nat(11), { maxLength: 60, size: 'max' }), (mentorLevels, visits) => {
        const pairs = mentorLevels.map((mentorLevel, mentee) => {
          return { mentee, mentor: 0, menteeLevel: 1, mentorLevel };
        });
        const seating = emptySeating(marketOf({ menteeCount: 12, capacities: [12], pairs }));
        const present = new Set<number>();
        for (const mentee of visits) {
          // Each mentee has one pair here, so pairs and mentees bear the same numbers.
          if (present.delete(mentee)) leaveSeat(seating, mentee);
          else takeSeat(seating, [...present.add(mentee)].at(-1) ?? 0);
          if (present.size === 0) continue;
          const [last] = [...present].sort(
            (a, b) => (mentorLevels[b] ?? 0) - (mentorLevels[a] ?? 0) || b - a,
          );
          expect(leastWanted(seating, 0)).toBe(last);
          expect(new Set(menteesOf(seating, 0))).toEqual(present);
        }
      }),
      RUNS,
    );
  });
});
