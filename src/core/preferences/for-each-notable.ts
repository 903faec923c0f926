import type { NumberLists } from './compile/number-lists.js';
import { createRow, findAcceptable, writeRow } from './for-each-row.js';
import { type Bars, keepNotable } from './kernel/keep-notable.js';
import { leastScoreBefore } from './kernel/least-score-before.js';
import { leastSkills } from './kernel/least-skills.js';
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

/**
 * Shows each of some mentees of one turn (by its place among them) as `forEachRow` does, but of the acceptable mentors
 * only the notable, and those who asked for each other; and tells how many are acceptable. Returns by mentor how many of
 * the mentees are. Most pairs need no score on the mentor's side so.
 */
export function forEachNotable(
  index: PreferenceIndex,
  mentees: Int32Array,
  { menteeLimit, mentorLimits }: Notability,
  visit: (place: number, row: Row, acceptable: number) => void,
): Int32Array {
  const { mentorAt, slotOf, mentorCount, standings, views } = index;
  const memory = memoryOf(index);
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
  for (const [place, mentee] of mentees.entries()) {
    const { meeting, count } = findAcceptable(index, memory, mentee);
    countEach(memory.found.slots.subarray(0, count), acceptableBySlot);
    const bars = lowerFor(mentee, [standings.asked, standings.askers], {
      mentee: leastScoreBefore(memory, menteeLimit(mentee), standings.menteeBase),
      mentors,
      skills: meeting.skillsAsked > 0 ? skillsAsked : skillsUnasked,
    });
    const notable = keepNotable(memory, meeting, bars, count);
    writeRow(index, memory, row, mentee, notable);
    visit(place, row, count);
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
