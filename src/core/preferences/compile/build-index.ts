import type { Cohort } from '../../scoring/cohort.js';
import type { Profile } from '../../scoring/profile.js';
import type { Standings } from '../create-standings.js';
import type { PreferenceIndex } from '../preference-index.js';
import { compileBackground } from './compile-background.js';
import { compileClocks } from './compile-clocks.js';
import { compileGoals } from './compile-goals.js';
import { compileMeans } from './compile-means.js';
import { compileRefusals } from './compile-refusals.js';
import { compileSkills } from './compile-skills.js';
import { compileStandings } from './compile-standings.js';
import { compileViews } from './compile-views.js';
import { sharedInt32 } from './number-lists.js';

export function buildIndex(
  cohort: Cohort,
  mentees: readonly Profile[],
  mentorsByNumber: readonly Profile[],
  standings: Standings,
): PreferenceIndex {
  const { rules } = cohort.programme;
  const slots = [...mentorsByNumber.entries()].sort(([, a], [, b]) => a.clock - b.clock);
  const mentorAt = sharedInt32(slots.map(([number]) => number));
  const slotOf = sharedInt32(mentorAt.length);
  for (const [slot, number] of mentorAt.entries()) slotOf[number] = slot;
  const participants = { cohort, mentees, mentors: slots.map(([, mentor]) => mentor) };
  return {
    menteeCount: mentees.length,
    mentorCount: mentorAt.length,
    mentorAt,
    slotOf,
    clocks: compileClocks(participants),
    skills: compileSkills(participants),
    goals: compileGoals(participants),
    background: compileBackground(participants),
    means: compileMeans(participants),
    views: compileViews(participants),
    refusals: compileRefusals(participants),
    standings: compileStandings(participants, standings),
    commonGround: rules.commonGround,
    leastScore: 10 * rules.minimumScore,
  };
}
