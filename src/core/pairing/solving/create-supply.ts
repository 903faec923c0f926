import type { CandidateLists, ListSupply } from '../../matching/list-supply.js';
import type { CandidateColumns } from '../../preferences/candidate-columns.js';
import { joinColumns } from '../../preferences/join-columns.js';
import { listBestTask } from '../../preferences/list-best.js';
import { listWillingTask } from '../../preferences/list-willing.js';
import type { PreferenceIndex } from '../../preferences/preference-index.js';
import type { Workforce } from '../../preferences/workforce.js';

/** Who is on the market in one round. */
export interface OpenMarket {
  /** Mentees who look for a mentor, by number, ascending. */
  readonly mentees: Int32Array;
  /** Seats left of each mentor. */
  readonly seats: Int32Array;
  /** By mentee, the mentor they have already and are not given again; -1 for none. */
  readonly partnerOf: Int32Array;
}

/** So many pairs are listed at once, if that is all there can be: the solver has most to choose from. */
const FEW_PAIRS = 2_000_000;

/** The candidates of a mentee handed out at a time in a larger market. */
const LIST_LENGTH = 32;

/** Whether all acceptable pairs of a market are listed at once. */
export function hasFewPairs({ mentees }: OpenMarket, { mentorCount }: PreferenceIndex): boolean {
  return mentees.length * mentorCount <= FEW_PAIRS;
}

/** Hands the solver the lists of everybody on the market; everybody else has a complete list of nobody. */
export function createSupply(index: PreferenceIndex, market: OpenMarket, workforce: Workforce): ListSupply {
  const { mentees, seats, partnerOf } = market;
  const { menteeCount, mentorCount } = index;
  const count = hasFewPairs(market, index) ? mentorCount : LIST_LENGTH;
  const isOpen = new Uint8Array(menteeCount);
  for (const mentee of mentees) isOpen[mentee] = 1;
  const pairsOf = (asked: Int32Array): number => asked.length * mentorCount;
  return {
    first: async (places) => {
      const asked = index.skills.byWishSet.filter((mentee) => isOpen[mentee] === 1);
      const input = { mentees: asked, seats, count, places };
      const assignment = { task: listBestTask, shared: index, input };
      const parts = await workforce.run({ ...assignment, count: asked.length, pairs: pairsOf(asked) });
      const listed = dropPartners(joinColumns(parts), partnerOf);
      const complete = new Uint8Array(menteeCount).fill(1);
      asked.forEach((mentee, place) => {
        complete[mentee] = listed.complete[place] ?? 1;
      });
      return { ...listed, complete };
    },
    more: async (continuation, places) => {
      const asked = continuation.mentees;
      const input = { ...continuation, count, places };
      const assignment = { task: listWillingTask, shared: index, input };
      const parts = await workforce.run({ ...assignment, count: asked.length, pairs: pairsOf(asked) });
      return dropPartners(joinColumns(parts), partnerOf);
    },
  };
}

/** A list holds at most one partner, so that one longer than that stays a list. */
function dropPartners(columns: CandidateColumns, partnerOf: Int32Array): CandidateLists {
  const { mentee, mentor, complete } = columns;
  const isOther = (_: number, place: number): boolean => partnerOf[mentee[place] as number] !== mentor[place];
  if (mentee.every(isOther)) return columns;
  return {
    mentee: mentee.filter(isOther),
    mentor: mentor.filter(isOther),
    menteeStanding: columns.menteeStanding.filter(isOther),
    mentorStanding: columns.mentorStanding.filter(isOther),
    complete,
  };
}
