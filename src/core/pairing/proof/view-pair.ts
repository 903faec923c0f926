import { findRefusals } from '../../acceptance/find-refusals.js';
import type { RuleId } from '../../acceptance/rule.js';
import type { Programme } from '../../programme/programme.js';
import type { Cohort } from '../../scoring/cohort.js';
import type { BareScore } from '../../scoring/pair-score.js';
import type { Profile } from '../../scoring/profile.js';
import { scoreSides } from '../../scoring/score-sides.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { Person, PersonKey } from '../../signups/person.js';

/** One side's reasons to rank a partner, most important first; compared term by term, smaller is better. */
export type Rank = readonly number[];

/** What two people are to each other, computed from nothing but the people. */
export interface PairView {
  readonly refusals: readonly RuleId[];
  readonly scores: BareScore;
  readonly asMenteeSees: Rank;
  readonly asMentorSees: Rank;
}

/**
 * Looks at pairs as the contract words it: rules and scores pair by pair, preferences term by term. It shares nothing
 * with the index that the rows of a large cohort come from, nor with the numbers that the matching is solved on.
 */
export function createPairView(cohort: Cohort, index: PeopleIndex) {
  const { programme, past } = cohort;
  const requests = new Map<PersonKey, ReadonlyMap<PersonKey, number>>();
  for (const person of index.byKey.values()) {
    if (person.requests.length > 0) requests.set(person.key, placesOf(person.requests, index));
  }
  const requestPlace = (viewer: Person, partner: Person): number =>
    requests.get(viewer.key)?.get(partner.key) ?? Number.POSITIVE_INFINITY;
  const bandWidthInThousandths = Math.max(1, programme.indifference * 10);
  const band = (score: number): number => Math.floor((1000 - score) / bandWidthInThousandths);

  return (menteeProfile: Profile, mentorProfile: Profile): PairView => {
    const scores = scoreSides(menteeProfile, mentorProfile, cohort);
    const { person: mentee } = menteeProfile;
    const { person: mentor } = mentorProfile;
    return {
      refusals: findRefusals(menteeProfile, mentorProfile, { cohort, score: () => scores }),
      scores,
      asMenteeSees: [requestPlace(mentee, mentor), band(scores.mentee)],
      asMentorSees: [
        trackPlace(mentee, programme),
        past.waited.has(mentee.key) ? 0 : 1,
        requestPlace(mentor, mentee),
        band(scores.mentor),
      ],
    };
  };
}

/** Below 0 where `a` is better, above 0 where `b` is, 0 for a tie. */
export function compareRanks(a: Rank, b: Rank): number {
  for (const [term, value] of a.entries()) {
    const other = b[term] ?? value;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

function trackPlace({ track }: Person, { tracks }: Programme): number {
  const place = tracks.indexOf(track);
  return place === -1 ? Number.POSITIVE_INFINITY : place;
}

function placesOf(wanted: readonly string[], index: PeopleIndex): ReadonlyMap<PersonKey, number> {
  const places = new Map<PersonKey, number>();
  for (const name of wanted) {
    const key = index.find(name)?.key;
    if (key !== undefined && !places.has(key)) places.set(key, places.size);
  }
  return places;
}
