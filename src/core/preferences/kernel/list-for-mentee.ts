import type { CandidateColumns } from '../candidate-columns.js';
import type { WillingRequest } from '../list-willing.js';
import type { PreferenceIndex } from '../preference-index.js';
import type { ItemRange } from '../workforce.js';
import { findOpen } from './find-open.js';
import { type Best, offer, readBest } from './keep-best.js';
import { meetMentee } from './meet-mentee.js';
import { type Meeting, readMeeting } from './meeting.js';
import { scoreForMentee } from './score-for-mentee.js';
import { scoreForMentors } from './score-for-mentors.js';
import { REFUSED, type WorkingMemory } from './working-memory.js';

/** Everything that listing needs, the same for all mentees of a request. */
export interface Listing {
  readonly index: PreferenceIndex;
  readonly memory: WorkingMemory;
  readonly request: WillingRequest;
  /** By place in the lottery, the mentor. */
  readonly mentorInPlace: Int32Array;
  /** The slots of mentors who take nobody. */
  readonly closed: Int32Array;
  /** By slot, where the mentee stands with each mentor who was offered; of others it means nothing. */
  readonly standingOfSlot: Int32Array;
  readonly best: Best;
}

/** Mentors looked at before the bar is raised again. */
const SLOTS_AT_ONCE = 512;

/** Above every score. */
const OUT_OF_REACH = 1001;

/** Writes one list into the columns from `start`; returns where it ends. `place` counts in the mentees asked for. */
export function listForMentee(
  listing: Listing,
  place: number,
  columns: CandidateColumns,
  start: number,
): number {
  const { index, memory, request, best } = listing;
  const { asked, askedGains } = index.standings;
  const mentee = request.mentees[place] as number;
  best.length = 0;
  best.offered = 0;
  meetMentee(index, memory, mentee);
  for (const slot of listing.closed) memory.met[slot] = REFUSED;
  const meeting = readMeeting(index, memory, mentee);

  // 1. Mentors the mentee asked for stand before all others: each on its own, and then no more.
  const lastAsked = asked.starts[mentee + 1] as number;
  for (let each = asked.starts[mentee] as number; each < lastAsked; each += 1) {
    const slot = asked.numbers[each] as number;
    const base = index.standings.menteeBase - (askedGains[each] as number);
    offerSlots(listing, meeting, place, { from: slot, until: slot + 1 }, index.leastScore, base);
    memory.met[slot] = REFUSED;
  }
  // 2. The others by and by; what the best of them reach is the bar for those behind.
  let bar = index.leastScore;
  for (let from = 0; from < index.mentorCount; from += SLOTS_AT_ONCE) {
    const slots = { from, until: Math.min(from + SLOTS_AT_ONCE, index.mentorCount) };
    const raised = offerSlots(listing, meeting, place, slots, bar, index.standings.menteeBase);
    if (raised) bar = Math.max(bar, readBar(listing));
  }
  return writeBest(listing, mentee, columns, start);
}

/** Offers the mentors in these slots who reach the bar, come behind the last list, and would take the mentee. */
function offerSlots(
  { index, memory, request, standingOfSlot, best }: Listing,
  meeting: Meeting,
  place: number,
  slots: ItemRange,
  bar: number,
  menteeBase: number,
): boolean {
  const { mentorAt, standings, mentorCount } = index;
  const { found } = memory;
  const openCount = findOpen(index, memory, meeting, slots);
  const count = scoreForMentee(index, memory, meeting, openCount, bar);
  scoreForMentors(index, memory, meeting, count);

  const afterStanding = request.afterStanding[place] as number;
  const afterPlace = request.afterPlace[place] as number;
  const ownPlace = request.places.mentees[meeting.mentee] as number;
  let raised = false;
  for (let each = 0; each < count; each += 1) {
    const slot = found.slots[each] as number;
    const mentor = mentorAt[slot] as number;
    const mentorPlace = request.places.mentors[mentor] as number;
    const standing = menteeBase + (standings.bandOfScore[found.menteeScores[each] as number] as number);
    if (standing < afterStanding || (standing === afterStanding && mentorPlace <= afterPlace)) continue;
    const mentorStanding = standingWith(index, meeting.mentee, slot, found.mentorScores[each] as number);
    const taken = request.takenStanding[mentor] as number;
    if (mentorStanding > taken) continue;
    if (mentorStanding === taken && ownPlace >= (request.takenPlace[mentor] as number)) continue;
    standingOfSlot[slot] = mentorStanding;
    raised = offer(best, standing * mentorCount + mentorPlace) || raised;
  }
  return raised;
}

/** Where a mentee stands with the mentor of a slot. */
function standingWith({ standings }: PreferenceIndex, mentee: number, slot: number, score: number): number {
  const { askers, askerGains, mentorBases, bandOfScore } = standings;
  const standing = (mentorBases[mentee] as number) + (bandOfScore[score] as number);
  const end = askers.starts[mentee + 1] as number;
  for (let each = askers.starts[mentee] as number; each < end; each += 1) {
    if (askers.numbers[each] === slot) return standing - (askerGains[each] as number);
  }
  return standing;
}

/** The least score with which a mentor nobody asked for is among those wanted. */
function readBar({ index, memory, best }: Listing): number {
  let worst = 0;
  for (let each = 0; each < best.wanted; each += 1) worst = Math.max(worst, best.keys[each] as number);
  const band = Math.floor(worst / index.mentorCount) - index.standings.menteeBase;
  return memory.leastScores[band] ?? OUT_OF_REACH;
}

function writeBest(
  { index, mentorInPlace, standingOfSlot, best }: Listing,
  mentee: number,
  columns: CandidateColumns,
  start: number,
): number {
  let end = start;
  for (const key of readBest(best, index.mentorCount)) {
    const standing = Math.floor(key / index.mentorCount);
    const mentor = mentorInPlace[key - standing * index.mentorCount] as number;
    columns.mentee[end] = mentee;
    columns.mentor[end] = mentor;
    columns.menteeStanding[end] = standing;
    columns.mentorStanding[end] = standingOfSlot[index.slotOf[mentor] as number] as number;
    end += 1;
  }
  return end;
}
