import { forEachRow } from '../../../../preferences/for-each-row.js';
import type { Preferences } from '../../../../preferences/preferences.js';
import type { GridRow } from './level-map.js';
import type { MapSides } from './map-sides.js';
import { rankLevels, readStandings } from './rank-levels.js';

/** A row for each mentee with a cell for each mentor: levels of both, none where a rule refuses the two. */
export function buildGrid(
  { index, mentors: profiles }: Preferences,
  { mentees, mentors }: MapSides,
): readonly GridRow[] {
  const menteeLevels = new Map<number, ReadonlyMap<number, number>>();
  const mentorStandings = profiles.map(() => new Map<number, number>());
  forEachRow(index, { from: 0, until: index.menteeCount }, (mentee, row) => {
    menteeLevels.set(mentee, rankLevels(readStandings(row, row.menteeStandings)));
    for (const [mentor, standing] of readStandings(row, row.mentorStandings)) {
      mentorStandings[mentor]?.set(mentee, standing);
    }
  });
  const mentorLevels = mentorStandings.map(rankLevels);
  return mentees.map(({ number, name, own }) => ({
    mentee: name,
    cells: mentors.map((mentor) => ({
      menteeLevel: menteeLevels.get(number)?.get(mentor.number) ?? null,
      mentorLevel: mentorLevels[mentor.number]?.get(number) ?? null,
      isPaired: own.has(mentor.person),
    })),
  }));
}
