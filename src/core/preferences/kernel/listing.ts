import type { PreferenceIndex } from '../preference-index.js';
import { TAKES_ANYONE, type WillingRequest } from '../willing-request.js';
import { type Postings, shortenPostings } from './read-postings.js';
import { rememberRows } from './remember-rows.js';
import { countSlots, findSlots, type SlotSet } from './slot-set.js';
import { memoryOf, type WorkingMemory } from './working-memory.js';

/** What is needed to list candidates, the same for all mentees of a request. */
export interface Listing {
  readonly index: PreferenceIndex;
  readonly memory: WorkingMemory;
  readonly request: WillingRequest;
  /** By place in the lottery, the mentor. */
  readonly mentorInPlace: Int32Array;
  /** The mentors who may take somebody. */
  readonly roster: SlotSet;
  /** Those of them who would take a mentee at the best of scores, whom no mentor asked for: by their `mentorBases`. */
  readonly reachable: (mentorBase: number) => SlotSet;
  /** Whom wishes and words find on the roster. */
  readonly postings: Postings;
  /** Whether every other mentor takes anyone, and every list begins at its best: then nobody need be asked. */
  readonly takesAll: boolean;
  /** Standing and place of candidates as one number, the smaller the better. */
  readonly keys: Float64Array;
  /** By slot where a candidate is in `memory.found`; of others it means nothing. */
  readonly foundAt: Int32Array;
  /** By band, how many were found in it. */
  readonly bandCounts: Int32Array;
}

/** The listing of a request in this thread: made once, as ranges are many and short. */
export function listingOf(index: PreferenceIndex, request: WillingRequest): Listing {
  const known = listings.get(request);
  if (known?.index === index) return known;
  const listing = createListing(index, request);
  listings.set(request, listing);
  return listing;
}

const listings = new WeakMap<WillingRequest, Listing>();

function createListing(index: PreferenceIndex, request: WillingRequest): Listing {
  const { mentorAt, mentorCount, standings } = index;
  const { takenStanding, takenPlace, afterStanding, places } = request;
  const takesNobody = (mentor: number): boolean => takenStanding[mentor] === 0 && takenPlace[mentor] === 0;
  const mentorInPlace = new Int32Array(mentorCount);
  for (let mentor = 0; mentor < mentorCount; mentor += 1) {
    mentorInPlace[places.mentors[mentor] as number] = mentor;
  }
  const memory = memoryOf(index);
  const roster = findSlots(mentorCount, (slot) => !takesNobody(mentorAt[slot] as number));
  return {
    index,
    memory,
    request,
    mentorInPlace,
    roster,
    postings:
      countSlots(roster) < mentorCount / 2 ? shortenPostings(memory.postings, roster) : memory.postings,
    reachable: rememberRows(mentorCount >>> 5, (mentorBase) => {
      const best = mentorBase + (standings.bandOfScore[BEST_SCORE] as number);
      return findSlots(mentorCount, (slot) => (takenStanding[mentorAt[slot] as number] as number) >= best);
    }),
    takesAll:
      afterStanding.every((standing) => standing < 0) &&
      mentorAt.every((mentor) => takesNobody(mentor) || takenStanding[mentor] === TAKES_ANYONE),
    keys: new Float64Array(mentorCount),
    foundAt: new Int32Array(mentorCount),
    bandCounts: new Int32Array(memory.leastScores.length),
  };
}

const BEST_SCORE = 1000;
