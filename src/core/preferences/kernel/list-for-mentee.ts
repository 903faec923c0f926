import type { CandidateColumns } from '../candidate-columns.js';
import type { ItemRange } from '../workforce.js';
import { findOpen } from './find-open.js';
import { keepWilling } from './keep-willing.js';
import { leastScoreBefore } from './least-score-before.js';
import type { Listing } from './listing.js';
import { meetMentee, meetNextMentee } from './meet-mentee.js';
import { type Meeting, readMeeting } from './meeting.js';
import { scoreForMentee } from './score-for-mentee.js';
import { scoreForMentors } from './score-for-mentors.js';
import { hasSlot, nextWord } from './slot-set.js';
import { sortBest } from './sort-best.js';
import { standingWith } from './standing-with.js';

/** Words of slots looked at before the bar is raised again. */
const WORDS_AT_ONCE = 8;

/**
 * Writes the list of one mentee, a place among those asked for, into the columns from `start`; returns where it ends
 * and notes whether it is complete. `from` is the first place that the columns tell of.
 */
export function listForMentee(
  listing: Listing,
  place: number,
  from: number,
  columns: CandidateColumns,
  start: number,
): number {
  const { index, memory, request, roster, keys } = listing;
  const { askers, mentorBases } = index.standings;
  const mentee = request.mentees[place] as number;
  const meeting = readMeeting(index, memory, mentee);
  // Requests by mentors are few: a mentee for whom there are any may be taken by everybody.
  const isAskedFor = (askers.starts[mentee] as number) < (askers.starts[mentee + 1] as number);
  findOpen(index, memory, meeting, isAskedFor ? roster : listing.reachable(mentorBases[mentee] as number));
  if (nextWord(memory.open, 0) === memory.open.length) {
    columns.complete[place - from] = 1;
    return start;
  }
  if (listing.takesAll) meetNextMentee(index, memory, meeting);
  else meetMentee(index, memory, meeting, listing.postings);

  const askedEnd = findAsked(listing, meeting, place);
  const { end, keyCount } = findOthers(listing, meeting, place, askedEnd);
  const chosenCount = sortBest(keys, keyCount, request.count, index.mentorCount);
  columns.complete[place - from] = chosenCount === end ? 1 : 0;
  return writeChosen(listing, meeting, chosenCount, end, columns, start);
}

/** 1. Mentors whom the mentee asked for stand before all others: each is looked at by itself, and then no more. */
function findAsked(listing: Listing, meeting: Meeting, place: number): number {
  const { index, memory, request } = listing;
  const { asked, askedGains, menteeBase } = index.standings;
  const before = request.beforeStanding[place] as number;
  const last = asked.starts[meeting.mentee + 1] as number;
  let end = 0;
  for (let each = asked.starts[meeting.mentee] as number; each < last; each += 1) {
    const slot = asked.numbers[each] as number;
    if (!hasSlot(memory.open, slot)) continue;
    const word = slot >>> 5;
    const others = (memory.open[word] as number) & ~(1 << (slot & 31));
    memory.open[word] = 1 << (slot & 31);
    const base = menteeBase - (askedGains[each] as number);
    const bar = Math.max(index.leastScore, leastScoreBefore(memory, before, base));
    const start = end;
    end = findCandidates(listing, meeting, place, { from: word, until: word + 1 }, bar, base, start);
    if (end > start) writeKey(listing, start, base, start);
    memory.open[word] = others;
  }
  return end;
}

/** 2. The others by and by: what the best of them reach is the bar for those behind. */
function findOthers(listing: Listing, meeting: Meeting, place: number, askedEnd: number) {
  const { index, memory, request, bandCounts } = listing;
  const { menteeBase, bandOfScore } = index.standings;
  const { menteeScores } = memory.found;
  bandCounts.fill(0);
  let end = askedEnd;
  let kept = askedEnd;
  let worst = bandCounts.length - 1;
  const before = request.beforeStanding[place] as number;
  let bar = Math.max(index.leastScore, leastScoreBefore(memory, before, menteeBase));
  const { open } = memory;
  for (let from = nextWord(open, 0); from < open.length; from = nextWord(open, from + WORDS_AT_ONCE)) {
    const words = { from, until: Math.min(from + WORDS_AT_ONCE, open.length) };
    const start = end;
    end = findCandidates(listing, meeting, place, words, bar, menteeBase, start);
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

/** Looks for candidates in a range of the words of `memory.open`; writes them to `memory.found` from `start`, returns where they end. */
function findCandidates(
  listing: Listing,
  meeting: Meeting,
  place: number,
  { from, until }: ItemRange,
  bar: number,
  menteeBase: number,
  start: number,
): number {
  const end = scoreForMentee(listing.memory, meeting, from, until, bar, start);
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

/** 3. Those chosen are written again behind all found, in their order, and scored from the mentors' side. */
function writeChosen(
  { index, memory, mentorInPlace, keys, foundAt }: Listing,
  meeting: Meeting,
  count: number,
  end: number,
  columns: CandidateColumns,
  start: number,
): number {
  const { slots, covered, goals, mentorScores } = memory.found;
  for (let each = 0; each < count; each += 1) {
    const key = keys[each] as number;
    const standing = Math.floor(key / index.mentorCount);
    const mentor = mentorInPlace[key - standing * index.mentorCount] as number;
    const slot = index.slotOf[mentor] as number;
    columns.mentee[start + each] = meeting.mentee;
    columns.mentor[start + each] = mentor;
    columns.menteeStanding[start + each] = standing;
    slots[end + each] = slot;
    covered[end + each] = covered[foundAt[slot] as number] as number;
    goals[end + each] = goals[foundAt[slot] as number] as number;
  }
  scoreForMentors(memory, meeting, end, end + count);
  for (let each = 0; each < count; each += 1) {
    const slot = slots[end + each] as number;
    const score = mentorScores[end + each] as number;
    columns.mentorStanding[start + each] = standingWith(index.standings, meeting.mentee, slot, score);
  }
  return start + count;
}
