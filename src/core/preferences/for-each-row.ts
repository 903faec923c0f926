import type { PreferenceIndex } from './preference-index.js';
import type { Row } from './row.js';
import type { ItemRange } from './workforce.js';

/**
 * Shows each mentee of a range (by number) with the mentors that no rule refuses them, scores and standings of both
 * sides. The row is used again for the next mentee: copy what shall last.
 */
export function forEachRow(
  index: PreferenceIndex,
  mentees: ItemRange | Int32Array,
  visit: (mentee: number, row: Row) => void,
): void {
  const { mentorCount } = index;
  const row = {
    count: 0,
    mentors: new Int32Array(mentorCount),
    menteeScores: new Int16Array(mentorCount),
    mentorScores: new Int16Array(mentorCount),
    menteeStandings: new Int32Array(mentorCount),
    mentorStandings: new Int32Array(mentorCount),
  };
  const list =
    mentees instanceof Int32Array
      ? mentees
      : Int32Array.from({ length: mentees.until - mentees.from }, (_, place) => mentees.from + place);
  for (const mentee of list) {
    row.count = 0;
    for (let mentor = 0; mentor < mentorCount; mentor += 1) {
      const pair = mentee * mentorCount + mentor;
      const score = index.menteeScores[pair] ?? -1;
      if (score < 0) continue;
      row.mentors[row.count] = mentor;
      row.menteeScores[row.count] = score;
      row.mentorScores[row.count] = index.mentorScores[pair] ?? 0;
      row.menteeStandings[row.count] = index.menteeStandings[pair] ?? 0;
      row.mentorStandings[row.count] = index.mentorStandings[pair] ?? 0;
      row.count += 1;
    }
    visit(mentee, row);
  }
}
