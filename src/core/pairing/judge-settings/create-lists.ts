import { minimumScore } from '../../acceptance/rules/minimum-score.js';
import { createStandings } from '../../preferences/create-standings.js';
import type { Preferences } from '../../preferences/preferences.js';
import type { BareScore } from '../../scoring/pair-score.js';
import type { Profile } from '../../scoring/profile.js';
import { scoreSides } from '../../scoring/score-sides.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import { groupBy } from '../../text/group-by.js';
import { invariant } from '../../text/invariant.js';
import type { OpenPair } from './survey-pairs.js';

/** How two people rank each other; infinity where the score lets them not be paired. */
interface Ranks {
  readonly mentee: number;
  readonly mentor: number;
}

/** Everybody's list of partners, to be compared with the lists they would have without one criterion. */
export function createLists(preferences: Preferences, index: PeopleIndex, open: readonly OpenPair[]) {
  const { menteeStanding, mentorStanding } = createStandings(
    preferences.cohort.programme,
    index,
    preferences.cohort.past,
  );
  const rank = (mentee: Profile, mentor: Profile): Ranks => {
    const scores: BareScore = scoreSides(mentee, mentor, preferences.cohort);
    const context = { cohort: preferences.cohort, score: () => scores };
    if (minimumScore.refuses(mentee, mentor, context)) return NEVER;
    return {
      mentee: menteeStanding(mentee.person, mentor.person, scores.mentee),
      mentor: mentorStanding(mentor.person, mentee.person, scores.mentor),
    };
  };
  const rankAll = (mentees: readonly Profile[], mentors: readonly Profile[]): readonly Ranks[] =>
    open.map(({ mentee, mentor }) => rank(profileAt(mentees, mentee), profileAt(mentors, mentor)));

  const present = rankAll(preferences.mentees, preferences.mentors);
  const places = open.map((_, place) => place);
  const menteeLists = [...groupBy(places, (place) => open[place]?.mentee).values()];
  const mentorLists = [...groupBy(places, (place) => open[place]?.mentor).values()];

  return {
    /** How many people of each side would have another list if the criterion at this place weighed nothing. */
    countReordered: (criterion: number): { readonly mentees: number; readonly mentors: number } => {
      const others = rankAll(
        preferences.mentees.map((profile) => withoutWeight(profile, criterion)),
        preferences.mentors.map((profile) => withoutWeight(profile, criterion)),
      );
      const count = (lists: readonly (readonly number[])[], side: keyof Ranks): number => {
        const pick = (ranks: readonly Ranks[], list: readonly number[]): readonly number[] =>
          list.map((place) => ranks[place]?.[side] ?? Number.POSITIVE_INFINITY);
        return lists.filter((list) => !isSameList(pick(present, list), pick(others, list))).length;
      };
      return { mentees: count(menteeLists, 'mentee'), mentors: count(mentorLists, 'mentor') };
    },
  };
}

const NEVER: Ranks = { mentee: Number.POSITIVE_INFINITY, mentor: Number.POSITIVE_INFINITY };

/** Whether the same partners stand in the same order, with the same ties, whatever the ranks are called. */
export function isSameList(before: readonly number[], after: readonly number[]): boolean {
  const rankBefore = (place: number): number => before[place] ?? Number.POSITIVE_INFINITY;
  const rankAfter = (place: number): number => after[place] ?? Number.POSITIVE_INFINITY;
  if (before.some((rank, place) => Number.isFinite(rank) !== Number.isFinite(rankAfter(place)))) return false;
  const inOrder = before.map((_, place) => place).sort((a, b) => compare(rankBefore(a), rankBefore(b)));
  return inOrder.every((place, next) => {
    const last = inOrder[next - 1];
    if (last === undefined) return true;
    return compare(rankBefore(last), rankBefore(place)) === compare(rankAfter(last), rankAfter(place));
  });
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withoutWeight(profile: Profile, criterion: number): Profile {
  return { ...profile, weights: profile.weights.with(criterion, 0) };
}

function profileAt(profiles: readonly Profile[], place: number): Profile {
  const profile = profiles[place];
  invariant(profile !== undefined, 'a number outside the cohort');
  return profile;
}
