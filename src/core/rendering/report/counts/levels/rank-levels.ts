import type { Row } from '../../../../preferences/row.js';

/** Where a mentee stands with each mentor of a row, or each mentor with the mentee, by the mentor's number. */
export function readStandings({ count, mentors }: Row, standings: Int32Array): ReadonlyMap<number, number> {
  return new Map(
    Array.from({ length: count }, (_, each) => [mentors[each] ?? -1, standings[each] ?? 0] as const),
  );
}

/** The standings of one person's list as levels 1, 2, 3 … without gaps, by the number of the partner. */
export function rankLevels(standings: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const distinct = [...new Set(standings.values())].sort((a, b) => a - b);
  const levels = new Map(distinct.map((standing, place) => [standing, place + 1]));
  return new Map([...standings].map(([partner, standing]) => [partner, levels.get(standing) ?? 0]));
}
