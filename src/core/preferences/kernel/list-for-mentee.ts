import type { CandidateColumns } from '../candidate-columns.js';
import type { ItemRange } from '../workforce.js';
import { findOpen } from './find-open.js';
import { keepReachable } from './keep-reachable.js';
import { keepWilling } from './keep-willing.js';
import type { Listing } from './listing.js';
import { meetMentee } from './meet-mentee.js';
import { type Meeting, readMeeting } from './meeting.js';
import { scoreForMentee } from './score-for-mentee.js';
import { scoreForMentors } from './score-for-mentors.js';
import { sortBest } from './sort-best.js';
import { standingWith } from './standing-with.js';
import { REFUSED } from './working-memory.js';

/** Mentors looked at before the bar is raised again. */
const MENTORS_AT_ONCE = 1024;

/**
 * Writes the list of one mentee, a place among those asked for, into the columns from `start`; returns where it ends
 * and notes whether it is complete.
 */
export function listForMentee(
  listing: Listing,
  place: number,
  columns: CandidateColumns,
  start: number,
): number {
  const { index, memory, request, keys } = listing;
  const mentee = request.mentees[place] as number;
  meetMentee(index, memory, mentee);
  const meeting = readMeeting(index, memory, mentee);

  const askedEnd = findAsked(listing, meeting, place);
  const { end, keyCount } = findOthers(listing, meeting, place, askedEnd);
  const chosenCount = sortBest(keys, keyCount, request.count, index.mentorCount);
  columns.complete[place - listing.from] = chosenCount === end ? 1 : 0;
  return writeChosen(listing, meeting, chosenCount, columns, start);
}

/** 1. Mentors whom the mentee asked for stand before all others: each is looked at by itself, and then no more. */
function findAsked(listing: Listing, meeting: Meeting, place: number): number {
  const { asked, askedGains, menteeBase } = listing.index.standings;
  const { placeOf } = listing.roster;
  const last = asked.starts[meeting.mentee + 1] as number;
  let end = 0;
  for (let each = asked.starts[meeting.mentee] as number; each < last; each += 1) {
    const slot = asked.numbers[each] as number;
    const start = end;
    const base = menteeBase - (askedGains[each] as number);
    const range = { from: placeOf[slot] as number, until: placeOf[slot + 1] as number };
    end = findInRange(listing, meeting, place, range, listing.index.leastScore, base, start);
    if (end > start) writeKey(listing, start, base, start);
    listing.memory.met[slot] = REFUSED;
  }
  return end;
}

/** 2. The others by and by: what the best of them reach is the bar for those behind. */
function findOthers(listing: Listing, meeting: Meeting, place: number, askedEnd: number) {
  const { index, memory, request, roster, bandCounts } = listing;
  const { menteeBase, bandOfScore } = index.standings;
  const { menteeScores } = memory.found;
  bandCounts.fill(0);
  let end = askedEnd;
  let kept = askedEnd;
  let worst = bandCounts.length - 1;
  let bar = index.leastScore;
  for (let from = 0; from < roster.slots.length; from += MENTORS_AT_ONCE) {
    const range = { from, until: Math.min(from + MENTORS_AT_ONCE, roster.slots.length) };
    const start = end;
    end = findInRange(listing, meeting, place, range, bar, menteeBase, start);
    for (let each = start; each < end; each += 1) {
      const band = bandOfScore[menteeScores[each] as number] as number;
      bandCounts[band] = (bandCounts[band] as number) + 1;
      if (band <= worst) kept += 1;
    }
    while (worst > 0 && kept - (bandCounts[worst] as number) >= request.count) {
      kept -= bandCounts[worst] as number;
      worst -= 1;
    }
    // Not before somebody was let go, so that a list to which nobody is lacking is known to be complete.
    if (kept < end) bar = Math.max(bar, memory.leastScores[worst] as number);
  }
  let keyCount = askedEnd;
  for (let each = askedEnd; each < end; each += 1) {
    if ((bandOfScore[menteeScores[each] as number] as number) > worst) continue;
    writeKey(listing, each, menteeBase, keyCount);
    keyCount += 1;
  }
  return { end, keyCount };
}

/** Looks for candidates in a range of the roster and writes them to `memory.found` from `start`; returns where they end. */
function findInRange(
  listing: Listing,
  meeting: Meeting,
  place: number,
  range: ItemRange,
  bar: number,
  menteeBase: number,
  start: number,
): number {
  const { index, memory, roster } = listing;
  const found = findOpen(index, memory, meeting, roster, range, bar);
  const openCount = listing.takesAll ? found : keepReachable(listing, meeting.mentee, found);
  const end = scoreForMentee(index, memory, meeting, openCount, bar, start);
  return listing.takesAll ? end : keepWilling(listing, meeting, place, menteeBase, start, end);
}

/** A key orders by standing, then by the mentor's place in the lottery. */
function writeKey(
  { index, memory, request, keys, foundAt }: Listing,
  each: number,
  base: number,
  to: number,
): void {
  const slot = memory.found.slots[each] as number;
  const band = index.standings.bandOfScore[memory.found.menteeScores[each] as number] as number;
  const place = request.places.mentors[index.mentorAt[slot] as number] as number;
  keys[to] = (base + band) * index.mentorCount + place;
  foundAt[slot] = each;
}

/** 3. Those chosen are scored from the mentors' side and written in their order. */
function writeChosen(
  { index, memory, mentorInPlace, keys, foundAt, chosen }: Listing,
  meeting: Meeting,
  count: number,
  columns: CandidateColumns,
  start: number,
): number {
  for (let each = 0; each < count; each += 1) {
    const key = keys[each] as number;
    const standing = Math.floor(key / index.mentorCount);
    const mentor = mentorInPlace[key - standing * index.mentorCount] as number;
    const slot = index.slotOf[mentor] as number;
    columns.mentee[start + each] = meeting.mentee;
    columns.mentor[start + each] = mentor;
    columns.menteeStanding[start + each] = standing;
    chosen.slots[each] = slot;
    chosen.covered[each] = memory.found.covered[foundAt[slot] as number] as number;
    chosen.goals[each] = memory.found.goals[foundAt[slot] as number] as number;
  }
  scoreForMentors(index, memory, meeting, chosen, 0, count);
  for (let each = 0; each < count; each += 1) {
    const slot = chosen.slots[each] as number;
    const score = chosen.mentorScores[each] as number;
    columns.mentorStanding[start + each] = standingWith(index.standings, meeting.mentee, slot, score);
  }
  return start + count;
}
