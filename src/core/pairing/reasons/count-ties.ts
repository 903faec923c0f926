import type { PersonKey } from '../../signups/person.js';
import { groupBy } from '../../text/group-by.js';
import type { Market } from '../market.js';
import type { Pairing } from '../pairing.js';

/**
 * How many matched pairs hang on a tie: somebody else, equally good for the mentor, wanted the seat more than what
 * they got; or another mentor, equally good for the mentee, could have taken them as things stand.
 */
export function countTies(market: Market, pairings: readonly Pairing[]): number {
  const pairOf = new Map(pairings.map((pair) => [pair.mentee.key, pair]));
  const seatsTaken = new Map<PersonKey, number>();
  for (const { mentor } of pairings) seatsTaken.set(mentor.key, (seatsTaken.get(mentor.key) ?? 0) + 1);

  const worstHeld = new Map<number, number>();
  const ownLevel = new Map<number, number>();
  for (const { mentee, mentor, menteeLevel, mentorLevel } of market.candidates) {
    const key = market.mentees[mentee]?.person.key;
    const held = key !== undefined && pairOf.get(key)?.mentor.key === market.mentors[mentor]?.person.key;
    if (!held) continue;
    ownLevel.set(mentee, menteeLevel);
    worstHeld.set(mentor, Math.max(worstHeld.get(mentor) ?? 0, mentorLevel));
  }
  const candidatesOf = groupBy(market.candidates, ({ mentee }) => mentee);
  const menteesByKey = new Map(market.mentees.map(({ person }, place) => [person.key, place]));
  const hasOtherChoice = ({ mentee, mentor }: Pairing): boolean => {
    const place = menteesByKey.get(mentee.key) ?? -1;
    return (candidatesOf.get(place) ?? []).some((candidate) => {
      const other = market.mentors[candidate.mentor]?.person;
      if (other === undefined || other.key === mentor.key) return false;
      if (candidate.menteeLevel !== ownLevel.get(place)) return false;
      const hasRoom = (seatsTaken.get(other.key) ?? 0) < other.capacity;
      return hasRoom || candidate.mentorLevel <= (worstHeld.get(candidate.mentor) ?? 0);
    });
  };
  return pairings.filter(
    (pair) => pair.status === 'matched' && (pair.reviews.includes('lottery') || hasOtherChoice(pair)),
  ).length;
}
