import { findRefusals } from '../../acceptance/find-refusals.js';
import type { Programme } from '../../programme/programme.js';
import { buildCohort } from '../../scoring/build-cohort.js';
import type { BareScore } from '../../scoring/pair-score.js';
import { scoreSides } from '../../scoring/score-sides.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { Person, PersonKey } from '../../signups/person.js';
import type { SkillList } from '../../skills/skill-list.js';
import { groupBy } from '../../text/group-by.js';
import { type ClaimedPair, findClaimFaults, type KeyPair, type PairingFault } from './find-claim-faults.js';

/*
 * The judge of a pairing. It starts again from the people and shares nothing with what built the levels and solved
 * the matching: rules and scores are recomputed, and preferences compared term by term as the contract words them.
 */

export interface Proof {
  readonly acceptablePairs: number;
  /** Pairs that would both rather have each other; empty when the pairing is stable. */
  readonly blockingPairs: readonly KeyPair[];
  /** The same, where a pair fixed by the organiser stands in the way: reported, not held against the matching. */
  readonly blockedByFixedPairs: number;
  readonly faults: readonly PairingFault[];
}

/** One side's reasons to rank a partner, most important first; compared term by term, smaller is better. */
type Rank = readonly number[];

interface View {
  readonly mentee: Person;
  readonly mentor: Person;
  readonly asMenteeSees: Rank;
  readonly asMentorSees: Rank;
}

/** Checks claimed pairs against the people: who may be paired, seats, and that no pair blocks. */
export function provePairings(
  people: readonly Person[],
  index: PeopleIndex,
  programme: Programme,
  skillList: SkillList,
  claims: readonly ClaimedPair[],
): Proof {
  const views = viewAcceptablePairs(people, index, programme, skillList);
  const viewOf = new Map(views.map((view) => [pairName(view.mentee.key, view.mentor.key), view]));
  const faults = findClaimFaults(claims, programme, index, ({ mentee, mentor }) =>
    viewOf.has(pairName(mentee, mentor)),
  );

  const claimOfMentee = new Map(claims.map((claim) => [claim.mentee, claim]));
  const claimsOfMentor = groupBy(claims, (claim) => claim.mentor);
  const blockingPairs: KeyPair[] = [];
  let blockedByFixedPairs = 0;
  for (const view of views) {
    const { mentee, mentor } = view;
    const present = claimOfMentee.get(mentee.key);
    if (present?.mentor === mentor.key) continue;
    const presentView = present && viewOf.get(pairName(mentee.key, present.mentor));
    if (present && !(presentView === undefined || isBetter(view.asMenteeSees, presentView.asMenteeSees)))
      continue;

    const held = claimsOfMentor.get(mentor.key) ?? [];
    const wouldGiveWay = held.filter((claim) => {
      const heldView = viewOf.get(pairName(claim.mentee, mentor.key));
      return heldView === undefined || isBetter(view.asMentorSees, heldView.asMentorSees);
    });
    const hasFreeSeat = held.length < mentor.capacity;
    if (!hasFreeSeat && wouldGiveWay.length === 0) continue;
    const onlyFixedInTheWay = !hasFreeSeat && wouldGiveWay.every((claim) => claim.fixed);
    if (present?.fixed === true || onlyFixedInTheWay) blockedByFixedPairs += 1;
    else blockingPairs.push({ mentee: mentee.key, mentor: mentor.key });
  }
  return { acceptablePairs: views.length, blockingPairs, blockedByFixedPairs, faults };
}

function viewAcceptablePairs(
  people: readonly Person[],
  index: PeopleIndex,
  programme: Programme,
  skillList: SkillList,
): readonly View[] {
  const cohort = buildCohort(people, programme, skillList);
  const profiles = people.map(cohort.profileOf);
  const requestPlaces = new Map(people.map((person) => [person.key, placesOf(person.requests, index)]));
  const requestPlace = (viewer: Person, partner: Person): number =>
    requestPlaces.get(viewer.key)?.get(partner.key) ?? Number.POSITIVE_INFINITY;
  const bandWidthInThousandths = Math.max(1, programme.indifference * 10);
  const band = (score: number): number => Math.floor((1000 - score) / bandWidthInThousandths);

  const views: View[] = [];
  for (const menteeProfile of profiles) {
    for (const mentorProfile of profiles) {
      const mentee = menteeProfile.person;
      const mentor = mentorProfile.person;
      if (!mentee.isMentee || !mentor.isMentor) continue;
      let scored: BareScore | null = null;
      const score = (): BareScore => {
        scored ??= scoreSides(menteeProfile, mentorProfile, cohort);
        return scored;
      };
      if (findRefusals(menteeProfile, mentorProfile, { cohort, score }).length > 0) continue;
      const trackPlace = programme.tracks.indexOf(mentee.track);
      views.push({
        mentee,
        mentor,
        asMenteeSees: [requestPlace(mentee, mentor), band(score().mentee)],
        asMentorSees: [
          trackPlace === -1 ? Number.POSITIVE_INFINITY : trackPlace,
          requestPlace(mentor, mentee),
          band(score().mentor),
        ],
      });
    }
  }
  return views;
}

function placesOf(wanted: readonly string[], index: PeopleIndex): ReadonlyMap<PersonKey, number> {
  const places = new Map<PersonKey, number>();
  for (const name of wanted) {
    const key = index.find(name)?.key;
    if (key !== undefined && !places.has(key)) places.set(key, places.size);
  }
  return places;
}

function isBetter(a: Rank, b: Rank): boolean {
  for (const [term, value] of a.entries()) {
    const other = b[term] ?? value;
    if (value !== other) return value < other;
  }
  return false;
}

function pairName(mentee: PersonKey, mentor: PersonKey): string {
  return `${mentee}\n${mentor}`;
}
