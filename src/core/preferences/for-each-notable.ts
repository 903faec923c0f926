import type { NumberLists } from './compile/number-lists.js';
import { createRow, findAcceptable, writeRow } from './for-each-row.js';
import { keepMaybeNotable, keepNotable } from './kernel/keep-notable.js';
import { leastScoreBefore } from './kernel/least-score-before.js';
import { scoreForMentors } from './kernel/score-for-mentors.js';
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
  const { mentorAt, mentorCount, standings } = index;
  const memory = memoryOf(index);
  const row = createRow(memory);
  const mentorBase = standings.mentorBases[mentees[0] ?? 0] ?? 0;
  const mentorBars = mentorAt.map((mentor) =>
    leastScoreBefore(memory, mentorLimits[mentor] as number, mentorBase),
  );
  const acceptable = new Int32Array(mentorCount);
  for (const mentee of mentees) {
    const { meeting, count } = findAcceptable(index, memory, mentee);
    for (let each = 0; each < count; each += 1) {
      const mentor = mentorAt[memory.found.slots[each] as number] as number;
      acceptable[mentor] = (acceptable[mentor] as number) + 1;
    }
    const menteeBar = leastScoreBefore(memory, menteeLimit(mentee), standings.menteeBase);
    const bars = lowerFor(mentee, mentorBars, standings.asked, standings.askers);
    const maybe = keepMaybeNotable(memory, count, menteeBar, bars);
    scoreForMentors(memory, meeting, 0, maybe);
    const notable = keepNotable(memory, maybe, menteeBar, bars);
    writeRow(index, memory, row, mentee, notable);
    visit(mentee, row, count);
  }
  return acceptable;
}

/** The bars of mentors, none for those who asked for the mentee, or were asked for: they stand where scores do not tell. */
function lowerFor(mentee: number, bars: Int32Array, ...requests: readonly NumberLists[]): Int32Array {
  const slots = requests.flatMap(({ starts, numbers }) => [
    ...numbers.subarray(starts[mentee], starts[mentee + 1]),
  ]);
  if (slots.length === 0) return bars;
  const lowered = bars.slice();
  for (const slot of slots) lowered[slot] = 0;
  return lowered;
}
