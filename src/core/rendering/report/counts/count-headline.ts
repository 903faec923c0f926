import { sumSeats } from '../../../signups/sum-seats.js';
import type { ReportSource } from '../report-source.js';
import { countChoices } from './count-choices.js';
import type { PairEntry } from './list-pairs.js';

/** What somebody with half a minute wants to know. */
export interface Headline {
  readonly mentees: number;
  readonly mentors: number;
  readonly matchedMentees: number;
  readonly pairs: number;
  readonly seats: number;
  readonly freeSeats: number;
  /** Mentees for whom no acceptable mentor would have been better. */
  readonly firstChoices: number;
  /** The pair of the fewest points, the first one listed; null without pairs. */
  readonly worstOff: PairEntry | null;
}

/** Counts people, seats and pairs; `entries` are all pairs in the order they are listed in. */
export function countHeadline(source: ReportSource, entries: readonly PairEntry[]): Headline {
  const { preferences, pairings } = source;
  const seats = sumSeats(preferences.mentors.map(({ person }) => person));
  const [first] = countChoices(source).mentees;
  return {
    mentees: preferences.mentees.length,
    mentors: preferences.mentors.length,
    matchedMentees: new Set(pairings.map(({ mentee }) => mentee.key)).size,
    pairs: pairings.length,
    seats,
    freeSeats: Math.max(0, seats - pairings.length),
    firstChoices: first?.count ?? 0,
    worstOff: entries.reduce<PairEntry | null>(
      (worst, entry) => (worst === null || entry.points < worst.points ? entry : worst),
      null,
    ),
  };
}
