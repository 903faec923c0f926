import type { NumberLists } from './compile/number-lists.js';
import { createRow, writeRow } from './for-each-row.js';
import { findOpen } from './kernel/find-open.js';
import { type Bars, keepNotable } from './kernel/keep-notable.js';
import { leastScoreBefore } from './kernel/least-score-before.js';
import { leastSkills } from './kernel/least-skills.js';
import { meetMentee } from './kernel/meet-mentee.js';
import { readMeeting } from './kernel/meeting.js';
import { scoreForMentee } from './kernel/score-for-mentee.js';
import { nextWord } from './kernel/slot-set.js';
import { memoryOf } from './kernel/working-memory.js';
import type { PreferenceIndex } from './preference-index.js';
import type { Row } from './row.js';

/** Which acceptable pairs are notable: those in which one stands well enough with the other. */
export interface Notability {
  /** The mentor stands before this with the mentee. */
  readonly menteeLimit: (mentee: number) => number;
  /** By mentor: the mentee stands before this with them. */
  readonly mentorLimits: Int32Array;
}

/** Words of slots looked at together: what is found in them is still at hand when the notable are kept of it. */
const WORDS_AT_ONCE = 16;

/**
 * Shows each of some mentees of one turn as `forEachRow` does, but of the acceptable mentors only the notable, and those
 * who asked for each other; and tells how many are acceptable. Returns by mentor how many of the mentees are. Most pairs
 * need no score on the mentor's side so.
 */
export function forEachNotable(
  index: PreferenceIndex,
  mentees: Int32Array,
  { menteeLimit, mentorLimits }: Notability,
  visit: (mentee: number, row: Row, acceptable: number) => void,
): Int32Array {
  const { mentorAt, slotOf, mentorCount, standings, views, leastScore } = index;
  const memory = memoryOf(index);
  const { open, found } = memory;
  const row = createRow(memory);
  const mentorBase = standings.mentorBases[mentees[0] ?? 0] ?? 0;
  const mentors = mentorAt.map((mentor) =>
    leastScoreBefore(memory, mentorLimits[mentor] as number, mentorBase),
  );
  const [skillsAsked, skillsUnasked] = [
    leastSkills(views, mentors, true),
    leastSkills(views, mentors, false),
  ];
  const acceptableBySlot = new Int32Array(mentorCount);
  for (const mentee of mentees) {
    const meeting = readMeeting(index, memory, mentee);
    findOpen(index, memory, meeting, memory.everybody);
    meetMentee(index, memory, meeting, memory.postings);
    const bars = lowerFor(mentee, [standings.asked, standings.askers], {
      mentee: leastScoreBefore(memory, menteeLimit(mentee), standings.menteeBase),
      mentors,
      skills: meeting.skillsAsked > 0 ? skillsAsked : skillsUnasked,
    });
    let acceptable = 0;
    let notable = 0;
    for (let from = nextWord(open, 0); from < open.length; from = nextWord(open, from + WORDS_AT_ONCE)) {
      const until = Math.min(from + WORDS_AT_ONCE, open.length);
      const end = scoreForMentee(memory, meeting, from, until, leastScore, notable);
      countEach(found.slots.subarray(notable, end), acceptableBySlot);
      acceptable += end - notable;
      notable = keepNotable(memory, meeting, bars, notable, end);
    }
    writeRow(index, memory, row, mentee, notable);
    visit(mentee, row, acceptable);
  }
  return slotOf.map((slot) => acceptableBySlot[slot] as number);
}

function countEach(slots: Int32Array, counts: Int32Array): void {
  for (let each = 0; each < slots.length; each += 1) {
    const slot = slots[each] as number;
    counts[slot] = (counts[slot] as number) + 1;
  }
}

/** The bars, none for mentors who asked for the mentee, or were asked for: they stand where scores do not tell. */
function lowerFor(mentee: number, requests: readonly NumberLists[], bars: Bars): Bars {
  const slots = requests.flatMap(({ starts, numbers }) => [
    ...numbers.subarray(starts[mentee], starts[mentee + 1]),
  ]);
  if (slots.length === 0) return bars;
  const [mentors, skills] = [bars.mentors.slice(), bars.skills.slice()];
  for (const slot of slots) {
    mentors[slot] = 0;
    skills[slot] = 0;
  }
  return { ...bars, mentors, skills };
}
