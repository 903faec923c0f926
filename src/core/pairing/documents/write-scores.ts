import { forEachRow } from '../../preferences/for-each-row.js';
import type { Preferences } from '../../preferences/preferences.js';
import { writeTable } from '../../table/write-table.js';

export const SCORE_COLUMNS = [
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
  const pairs: ScoredPair[] = [];
  forEachRow(index, { from: 0, until: mentees.length }, (mentee, row) => {
    const listed = row.mentors.subarray(0, row.count);
    const pairsOfRow = Array.from(listed, (mentor, each) => ({
      mentee,
      mentor,
      menteeScore: row.menteeScores[each] ?? 0,
      mentorScore: row.mentorScores[each] ?? 0,
      menteeStanding: row.menteeStandings[each] ?? 0,
      mentorStanding: row.mentorStandings[each] ?? 0,
    }));
    for (const pair of pairsOfRow.sort((a, b) => a.mentor - b.mentor)) pairs.push(pair);
  });
  const menteeLevelOf = numberLevels(pairs, 'mentee', 'menteeStanding');
  const mentorLevelOf = numberLevels(pairs, 'mentor', 'mentorStanding');
  const rows = pairs.map((pair) => [
    mentees[pair.mentee]?.person.key ?? '',
    mentors[pair.mentor]?.person.key ?? '',
    String(pair.menteeScore),
    String(pair.mentorScore),
    String(menteeLevelOf(pair)),
    String(mentorLevelOf(pair)),
  ]);
  return writeTable(SCORE_COLUMNS, rows);
}

interface ScoredPair {
  readonly mentee: number;
  readonly mentor: number;
  readonly menteeScore: number;
  readonly mentorScore: number;
  readonly menteeStanding: number;
  readonly mentorStanding: number;
}

/** Standings become levels 1, 2, 3 … on each person's own list, without gaps. */
function numberLevels(
  pairs: readonly ScoredPair[],
  person: 'mentee' | 'mentor',
  standing: 'menteeStanding' | 'mentorStanding',
): (pair: ScoredPair) => number {
  const seen = new Map<number, Set<number>>();
  for (const pair of pairs) {
    const standings = seen.get(pair[person]);
    if (standings === undefined) seen.set(pair[person], new Set([pair[standing]]));
    else standings.add(pair[standing]);
  }
  const levels = new Map([...seen].map(([owner, standings]) => [owner, rankStandings(standings)]));
  return (pair) => levels.get(pair[person])?.get(pair[standing]) ?? 0;
}

function rankStandings(standings: ReadonlySet<number>): ReadonlyMap<number, number> {
  const inOrder = [...standings].sort((a, b) => a - b);
  return new Map(inOrder.map((standing, place) => [standing, place + 1]));
}
