import { forEachRow } from '../../preferences/for-each-row.js';
import type { Preferences } from '../../preferences/preferences.js';
import { writeTable } from '../../table/write-table.js';

const SCORE_COLUMNS = [
  'mentee',
  'mentor',
  'mentee_score',
  'mentor_score',
  'mentee_level',
  'mentor_level',
] as const;

/** More acceptable pairs than this are no file that anybody opens. */
export const SCORES_LIMIT = 5_000_000;

/** Every acceptable pair by key, with both inner scores (0 to 1000) and both levels: for those who check us. */
export function writeScores({ mentees, mentors, index }: Preferences): string {
  const scores: (readonly [mentee: number, mentor: number, menteeScore: number, mentorScore: number])[] = [];
  const menteeStandings: number[] = [];
  const mentorStandings: number[] = [];
  forEachRow(index, { from: 0, until: mentees.length }, (mentee, row) => {
    for (let each = 0; each < row.count; each += 1) {
      scores.push([
        mentee,
        row.mentors[each] ?? -1,
        row.menteeScores[each] ?? 0,
        row.mentorScores[each] ?? 0,
      ]);
      menteeStandings.push(row.menteeStandings[each] ?? 0);
      mentorStandings.push(row.mentorStandings[each] ?? 0);
    }
  });
  const menteeLevels = numberLevels(
    scores.map(([mentee]) => mentee),
    menteeStandings,
  );
  const mentorLevels = numberLevels(
    scores.map(([, mentor]) => mentor),
    mentorStandings,
  );
  const rows = scores.map(([mentee, mentor, menteeScore, mentorScore], place) => [
    mentees[mentee]?.person.key ?? '',
    mentors[mentor]?.person.key ?? '',
    String(menteeScore),
    String(mentorScore),
    String(menteeLevels[place]),
    String(mentorLevels[place]),
  ]);
  return writeTable(SCORE_COLUMNS, rows);
}

/** Standings become levels 1, 2, 3 … on each person's own list, without gaps. */
function numberLevels(owners: readonly number[], standings: readonly number[]): readonly number[] {
  const seen = new Map<number, Set<number>>();
  for (const [place, owner] of owners.entries()) {
    seen.set(owner, (seen.get(owner) ?? new Set()).add(standings[place] ?? 0));
  }
  const levels = new Map(
    [...seen].map(([owner, values]) => {
      const inOrder = [...values].sort((a, b) => a - b);
      return [owner, new Map(inOrder.map((standing, place) => [standing, place + 1]))] as const;
    }),
  );
  return owners.map((owner, place) => levels.get(owner)?.get(standings[place] ?? 0) ?? 0);
}
