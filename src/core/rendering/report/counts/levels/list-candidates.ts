import { forEachRow } from '../../../../preferences/for-each-row.js';
import type { Preferences } from '../../../../preferences/preferences.js';
import type { Row } from '../../../../preferences/row.js';
import { type Beginning, beginWith } from '../../begin-with.js';
import type { Candidate, CandidateRow } from './level-map.js';
import type { MapPerson, MapSides } from './map-sides.js';
import { rankLevels, readStandings } from './rank-levels.js';

const CANDIDATES = 5;
/** More rows are no table that anybody reads. */
const MOST_ROWS = 500;

/** Each mentee's top candidates, by level, then points; of too many mentees those who got the least. */
export function listCandidates(
  { index }: Preferences,
  { mentees, mentors }: MapSides,
): Beginning<CandidateRow> {
  const { shown, total } = beginWith(mentees, MOST_ROWS, ({ misfortune }) => -misfortune);
  const menteeOf = new Map(shown.map((mentee) => [mentee.number, mentee]));
  const rows = new Map<number, CandidateRow>();
  forEachRow(index, Int32Array.from(menteeOf.keys()), (number, row) => {
    const mentee = menteeOf.get(number);
    if (mentee === undefined) return;
    const best = rankMentors(row, mentors).slice(0, CANDIDATES);
    const listed = new Set(best.map(({ person }) => person));
    rows.set(number, {
      mentee: mentee.name,
      candidates: best.map(
        ({ name, person, level, points }): Candidate => ({
          mentor: name,
          level,
          points,
          isPaired: mentee.own.has(person),
        }),
      ),
      acceptable: row.count,
      others: mentors
        .filter(({ person }) => mentee.own.has(person) && !listed.has(person))
        .map(({ name }) => name),
    });
  });
  return { shown: shown.flatMap(({ number }) => rows.get(number) ?? []), total };
}

interface RankedMentor extends MapPerson {
  readonly level: number;
  readonly points: number;
}

/** The acceptable mentors of a row, the best first; of equal ones whoever is shown first. */
function rankMentors(row: Row, mentors: readonly MapPerson[]): readonly RankedMentor[] {
  const levels = rankLevels(readStandings(row, row.menteeStandings));
  const points = new Map<number, number>();
  for (let each = 0; each < row.count; each += 1) {
    const both = (row.menteeScores[each] ?? 0) + (row.mentorScores[each] ?? 0);
    points.set(row.mentors[each] ?? -1, Math.floor(both / 20));
  }
  return mentors
    .flatMap((mentor) => {
      const level = levels.get(mentor.number);
      return level === undefined ? [] : [{ ...mentor, level, points: points.get(mentor.number) ?? 0 }];
    })
    .sort((a, b) => a.level - b.level || b.points - a.points);
}
