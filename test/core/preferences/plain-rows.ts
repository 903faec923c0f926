import { findRefusals } from '../../../src/core/acceptance/find-refusals.js';
import { createStandings } from '../../../src/core/preferences/create-standings.js';
import { forEachRow } from '../../../src/core/preferences/for-each-row.js';
import type { PreferenceIndex } from '../../../src/core/preferences/preference-index.js';
import type { Preferences } from '../../../src/core/preferences/preferences.js';
import type { ItemRange } from '../../../src/core/preferences/workforce.js';
import { scoreSides } from '../../../src/core/scoring/score-sides.js';
import { buildPeopleIndex } from '../../../src/core/signups/build-people-index.js';
import type { Person } from '../../../src/core/signups/person.js';

/** An acceptable pair with all that a row says of it. */
export interface PlainPair {
  readonly mentee: number;
  readonly mentor: number;
  readonly menteeScore: number;
  readonly mentorScore: number;
  readonly menteeStanding: number;
  readonly mentorStanding: number;
}

/** Every acceptable pair by the plain functions of scoring, acceptance and standings: by mentee, then mentor. */
export function listPlainPairs(
  { cohort, mentees, mentors }: Preferences,
  people: readonly Person[],
): readonly PlainPair[] {
  const { menteeStanding, mentorStanding } = createStandings(
    cohort.programme,
    buildPeopleIndex(people),
    cohort.past,
  );
  return mentees.flatMap((menteeProfile, mentee) =>
    mentors.flatMap((mentorProfile, mentor): readonly PlainPair[] => {
      const scores = scoreSides(menteeProfile, mentorProfile, cohort);
      if (findRefusals(menteeProfile, mentorProfile, { cohort, score: () => scores }).length > 0) return [];
      return [
        {
          mentee,
          mentor,
          menteeScore: scores.mentee,
          mentorScore: scores.mentor,
          menteeStanding: menteeStanding(menteeProfile.person, mentorProfile.person, scores.mentee),
          mentorStanding: mentorStanding(mentorProfile.person, menteeProfile.person, scores.mentor),
        },
      ];
    }),
  );
}

/** The same as the index has it, of everybody or of some mentees. */
export function listIndexedPairs(
  index: PreferenceIndex,
  mentees: ItemRange | Int32Array = { from: 0, until: index.menteeCount },
): readonly PlainPair[] {
  const pairs: PlainPair[] = [];
  forEachRow(index, mentees, (mentee, row) => {
    for (let each = 0; each < row.count; each += 1) {
      pairs.push({
        mentee,
        mentor: row.mentors[each] ?? -1,
        menteeScore: row.menteeScores[each] ?? -1,
        mentorScore: row.mentorScores[each] ?? -1,
        menteeStanding: row.menteeStandings[each] ?? -1,
        mentorStanding: row.mentorStandings[each] ?? -1,
      });
    }
  });
  return pairs.sort((a, b) => a.mentee - b.mentee || a.mentor - b.mentor);
}
