import { at } from './at.js';
import type { Market } from './market.js';

/** The market with the standings on each list numbered as levels 1, 2, 3 …, in the same order, without gaps. */
export function numberLevels(market: Market): Market {
  const { pairs, menteeStart, levelEnd, mentorStart, mentorList } = market;
  const menteeLevel = new Int32Array(pairs.mentee.length);
  const mentorLevel = new Int32Array(pairs.mentee.length);
  for (let mentee = 0; mentee < market.menteeCount; mentee++) {
    let level = 0;
    let standing = -1;
    for (let pair = at(menteeStart, mentee); pair < at(menteeStart, mentee + 1); pair++) {
      if (at(pairs.menteeLevel, pair) > standing) level++;
      standing = at(pairs.menteeLevel, pair);
      menteeLevel[pair] = level;
    }
  }
  for (let mentor = 0; mentor < market.mentorCount; mentor++) {
    let level = 0;
    let standing = -1;
    for (let place = at(mentorStart, mentor); place < at(mentorStart, mentor + 1); place++) {
      const pair = at(mentorList, place);
      if (at(pairs.mentorLevel, pair) > standing) level++;
      standing = at(pairs.mentorLevel, pair);
      mentorLevel[pair] = level;
    }
  }
  // Written out, so that the solver meets one kind of object: loops over it are several times faster.
  return {
    menteeCount: market.menteeCount,
    mentorCount: market.mentorCount,
    seats: market.seats,
    pairs: { mentee: pairs.mentee, mentor: pairs.mentor, menteeLevel, mentorLevel },
    rows: market.rows,
    menteeStart,
    levelEnd,
    mentorStart,
    mentorList,
  };
}
