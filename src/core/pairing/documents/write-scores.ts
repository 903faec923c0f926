import { writeTable } from '../../table/write-table.js';
import type { Market } from '../market.js';

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
export function writeScores(market: Market): string {
  const rows = market.candidates.map((candidate) => [
    market.mentees[candidate.mentee]?.person.key ?? '',
    market.mentors[candidate.mentor]?.person.key ?? '',
    String(candidate.menteeScore),
    String(candidate.mentorScore),
    String(candidate.menteeLevel),
    String(candidate.mentorLevel),
  ]);
  return writeTable(SCORE_COLUMNS, rows);
}
