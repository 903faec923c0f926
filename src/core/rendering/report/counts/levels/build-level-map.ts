import type { PeopleNames } from '../../name-people.js';
import type { ReportSource } from '../../report-source.js';
import { buildGrid } from './build-grid.js';
import type { LevelMap } from './level-map.js';
import { listCandidates } from './list-candidates.js';
import { orderSides } from './map-sides.js';

/** A larger map could not be read. */
const MOST_ON_A_SIDE = 60;

/** Who could have had whom, and how good they would have been for each other. */
export function buildLevelMap(source: ReportSource, names: PeopleNames): LevelMap {
  const sides = orderSides(source, names);
  const { mentees, mentors } = sides;
  if (Math.max(mentees.length, mentors.length) > MOST_ON_A_SIDE) {
    return { kind: 'candidates', rows: listCandidates(source.preferences, sides) };
  }
  return {
    kind: 'grid',
    mentors: mentors.map(({ name }) => name),
    rows: buildGrid(source.preferences, sides),
  };
}
