import type { NumberLists } from './compile/number-lists.js';
import { findOpen } from './kernel/find-open.js';
import { meetNextMentee } from './kernel/meet-mentee.js';
import { type Meeting, readMeeting } from './kernel/meeting.js';
import { scoreForMentee } from './kernel/score-for-mentee.js';
import { scoreForMentors } from './kernel/score-for-mentors.js';
import { memoryOf, type WorkingMemory } from './kernel/working-memory.js';
import type { PreferenceIndex } from './preference-index.js';
import type { Row } from './row.js';
import type { ItemRange } from './workforce.js';

/**
 * Shows each mentee of a range (by number) with the mentors that no rule refuses them, scores and standings of both
 * sides. The row is used again for the next mentee: copy what shall last. While one is shown, ask the index nothing.
 */
export function forEachRow(
  index: PreferenceIndex,
  mentees: ItemRange | Int32Array,
  visit: (mentee: number, row: Row) => void,
): void {
  const memory = memoryOf(index);
  const row = createRow(memory);
  const show = (mentee: number): void => {
    const { meeting, count } = findAcceptable(index, memory, mentee);
    scoreForMentors(memory, meeting, 0, count);
    writeRow(index, memory, row, mentee, count);
    visit(mentee, row);
  };
  if (mentees instanceof Int32Array) for (const mentee of mentees) show(mentee);
  else for (let mentee = mentees.from; mentee < mentees.until; mentee += 1) show(mentee);
}

type RowDraft = { -readonly [Column in keyof Row]: Row[Column] };

/** An empty row over the mentors found. */
export function createRow({ found }: WorkingMemory): RowDraft {
  const { length } = found.slots;
  return {
    count: 0,
    mentors: new Int32Array(length),
    menteeScores: found.menteeScores,
    mentorScores: found.mentorScores,
    menteeStandings: new Int32Array(length),
    mentorStandings: new Int32Array(length),
  };
}

/** Leaves the acceptable mentors of a mentee in `memory.found`, scored from the mentee's side. */
export function findAcceptable(
  index: PreferenceIndex,
  memory: WorkingMemory,
  mentee: number,
): { readonly meeting: Meeting; readonly count: number } {
  const meeting = readMeeting(index, memory, mentee);
  findOpen(index, memory, meeting, memory.everybody);
  meetNextMentee(index, memory, meeting);
  const count = scoreForMentee(memory, meeting, 0, memory.open.length, index.leastScore, 0);
  return { meeting, count };
}

/** Makes the row of the first `count` mentors found, who are scored from both sides. */
export function writeRow(
  { mentorAt, standings }: PreferenceIndex,
  { found }: WorkingMemory,
  row: RowDraft,
  mentee: number,
  count: number,
): void {
  const { slots, menteeScores, mentorScores } = found;
  const { mentors, menteeStandings, mentorStandings } = row;
  const { bandOfScore, menteeBase } = standings;
  const mentorBase = standings.mentorBases[mentee] as number;
  for (let each = 0; each < count; each += 1) {
    mentors[each] = mentorAt[slots[each] as number] as number;
    menteeStandings[each] = menteeBase + (bandOfScore[menteeScores[each] as number] as number);
    mentorStandings[each] = mentorBase + (bandOfScore[mentorScores[each] as number] as number);
  }
  const listed = slots.subarray(0, count);
  takeGains(listed, menteeStandings, standings.asked, standings.askedGains, mentee);
  takeGains(listed, mentorStandings, standings.askers, standings.askerGains, mentee);
  row.count = count;
}

/** Requests are few: each is looked for among the slots found. */
function takeGains(
  listed: Int32Array,
  standings: Int32Array,
  wanted: NumberLists,
  gains: Int32Array,
  mentee: number,
): void {
  for (
    let place = wanted.starts[mentee] as number;
    place < (wanted.starts[mentee + 1] as number);
    place += 1
  ) {
    const each = listed.indexOf(wanted.numbers[place] as number);
    if (each >= 0) standings[each] = (standings[each] as number) - (gains[place] as number);
  }
}
