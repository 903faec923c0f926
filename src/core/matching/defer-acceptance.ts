import { at } from './at.js';
import type { Market } from './market.js';
import {
  emptySeating,
  hasFreeSeat,
  leastWanted,
  leaveSeat,
  NONE,
  type Seating,
  takeSeat,
  wouldReplace,
} from './seating.js';

/*
 * Deferred acceptance on the strict lists (level, then lottery), from either side.
 * Source: Gale & Shapley 1962, College admissions and the stability of marriage; with capacities and
 * incomplete lists: Roth 1984, The evolution of the labor market for medical interns and residents.
 */

/**
 * Mentees propose. Of all matchings stable on the strict lists each mentee gets the best mentor possible,
 * whatever the order of proposals.
 */
export function proposeByMentees(market: Market): Seating {
  const { pairs, menteeStart } = market;
  const seating = emptySeating(market);
  const next = menteeStart.slice();
  for (let first = 0; first < market.menteeCount; first++) {
    // 1. A mentee without a mentor proposes down the list, best first, until the list ends.
    let mentee = first;
    while (mentee !== NONE && at(next, mentee) < at(menteeStart, mentee + 1)) {
      const pair = at(next, mentee);
      const mentor = at(pairs.mentor, pair);
      next[mentee] = pair + 1;
      if (hasFreeSeat(seating, mentor)) {
        // 2. A free seat takes whoever is acceptable.
        takeSeat(seating, pair);
        mentee = NONE;
      } else if (wouldReplace(seating, pair)) {
        // 3. A full mentor lets the least wanted go for a better one; whoever was let go proposes next.
        const released = leastWanted(seating, mentor);
        leaveSeat(seating, released);
        takeSeat(seating, pair);
        mentee = released;
      }
    }
  }
  return seating;
}

/**
 * Mentors propose. Of all matchings stable on the strict lists each mentor gets the best mentees possible,
 * whatever the order of proposals.
 */
export function proposeByMentors(market: Market): Seating {
  const { pairs, mentorStart, mentorList } = market;
  const seating = emptySeating(market);
  const next = mentorStart.slice();
  const withFreeSeats = Array.from(market.seats.keys());
  for (let mentor = withFreeSeats.pop(); mentor !== undefined; mentor = withFreeSeats.pop()) {
    // 1. A mentor with free seats proposes down the list, best first.
    while (hasFreeSeat(seating, mentor) && at(next, mentor) < at(mentorStart, mentor + 1)) {
      const pair = at(mentorList, at(next, mentor));
      const mentee = at(pairs.mentee, pair);
      const held = at(seating.heldPair, mentee);
      next[mentor] = at(next, mentor) + 1;
      // 2. A mentee keeps the better one; pairs are numbered best first. The mentor left has a seat to fill.
      if (held !== NONE && held < pair) continue;
      if (held !== NONE) withFreeSeats.push(at(pairs.mentor, leaveSeat(seating, mentee)));
      takeSeat(seating, pair);
    }
  }
  return seating;
}
