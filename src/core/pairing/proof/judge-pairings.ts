import type { RuleId } from '../../acceptance/rule.js';
import { createStandings } from '../../preferences/create-standings.js';
import type { Preferences } from '../../preferences/preferences.js';
import type { Workforce } from '../../preferences/workforce.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { PersonKey } from '../../signups/person.js';
import { invariant } from '../../text/invariant.js';
import { rememberWeakly } from '../../text/remember-weakly.js';
import type { Round } from '../pairing.js';
import { endingRules } from '../rematch/ending-rules.js';
import { assignRounds, exchangeRounds } from './assign-rounds.js';
import { buildHolding } from './build-holding.js';
import { countWrongRows } from './check-rows.js';
import { type ClaimedPair, findClaimFaults, type KeyPair, type PairingFault } from './find-claim-faults.js';
import type { HeldPair } from './held-pair.js';
import type { Holding } from './holding.js';
import { type Survey, surveyPreferences } from './survey.js';
import { createPairView, type PairView } from './view-pair.js';

/*
 * The judge of a pairing. It shares nothing with what solved the matching: rules and scores of every claimed pair are
 * computed again from the people, and all acceptable pairs are looked at for one that would both rather have.
 */

/** What can be said of claimed pairs. */
export interface Proof {
  readonly acceptablePairs: number;
  /** Pairs that would both rather have each other, in their round; none when the pairing is stable. */
  readonly blockingPairs: number;
  /** The first of them, if any. */
  readonly blockingExamples: readonly (KeyPair & { readonly round: Round })[];
  /** Pairs that would, were no pair fixed or kept: reported, not held against the matching. */
  readonly blockedBySettled: number;
  readonly faults: readonly PairingFault[];
}

/** The proof, and what it rests on: what people are told of their pairs comes from here too. */
export interface Judgement {
  readonly proof: Proof;
  /** The claims that can be judged: of people who exist, and no more for a mentee than may be. */
  readonly pairs: readonly HeldPair[];
  readonly holding: Holding;
  readonly survey: Survey;
}

/** Checks claimed pairs against the people: who may be paired, seats, and that no pair blocks. Claims may be nonsense. */
export async function judgePairings(
  preferences: Preferences,
  people: PeopleIndex,
  claims: readonly ClaimedPair[],
  workforce: Workforce,
): Promise<Judgement> {
  const { cohort, mentees, mentors, index } = preferences;
  const { programme } = cohort;
  const viewOf = createClaimView(preferences, people);
  const { faults, sound } = findClaimFaults(claims, programme, people, (claim) =>
    isForbidden(claim, viewOf(claim).refusals),
  );
  const standings = createStandings(programme, people, cohort.past);
  const menteePlaces = placesByKey(mentees);
  const mentorPlaces = placesByKey(mentors);
  const unnumbered = sound.map((claim) => {
    const { refusals, scores } = viewOf(claim);
    const mentee = menteePlaces.get(claim.mentee) ?? -1;
    const mentor = mentorPlaces.get(claim.mentor) ?? -1;
    const [menteeProfile, mentorProfile] = [mentees[mentee], mentors[mentor]];
    invariant(menteeProfile !== undefined && mentorProfile !== undefined, 'a sound claim names strangers');
    return {
      mentee,
      mentor,
      status: claim.status,
      scores,
      standings:
        refusals.length > 0
          ? null
          : {
              mentee: standings.menteeStanding(menteeProfile.person, mentorProfile.person, scores.mentee),
              mentor: standings.mentorStanding(mentorProfile.person, menteeProfile.person, scores.mentor),
            },
    };
  });

  const holdingPeople = {
    menteeCount: mentees.length,
    capacities: mentors.map(({ person }) => person.capacity),
    turns: mentees.map(({ person }) => standings.turnOf(person)),
  };
  const survey = async (pairs: readonly HeldPair[]) => {
    const holding = buildHolding(holdingPeople, pairs, programme.mentorsPerMentee === 1 ? 1 : 2);
    return { pairs, holding, survey: await surveyPreferences(index, holding, workforce) };
  };
  let judged = await survey(assignRounds(unnumbered));
  const exchanged = exchangeRounds(judged.pairs, judged.survey.rounds);
  if (exchanged !== null) judged = await survey(exchanged);

  const wrong = judged.survey.disagreements + countWrongRows(preferences, people);
  invariant(wrong === 0, `rows and people disagree about ${wrong} pairs`);
  return { ...judged, proof: summarise(judged.survey, faults, preferences) };
}

/** What a claimed pair is to each other, looked at once; strangers are nothing to anybody. */
function createClaimView({ cohort }: Preferences, people: PeopleIndex): (claim: ClaimedPair) => PairView {
  const view = createPairView(cohort, people);
  return rememberWeakly(({ mentee, mentor }) => {
    const menteePerson = people.byKey.get(mentee);
    const mentorPerson = people.byKey.get(mentor);
    invariant(menteePerson !== undefined && mentorPerson !== undefined, 'a claim names strangers');
    return view(cohort.profileOf(menteePerson), cohort.profileOf(mentorPerson));
  });
}

/** The organiser may break any rule; those who have met are parted by a few only. */
function isForbidden({ status }: ClaimedPair, refusals: readonly RuleId[]): boolean {
  if (status === 'fixed') return false;
  if (status === 'matched') return refusals.length > 0;
  return refusals.some((rule) => rule === 'oneself' || endingRules.some(({ id }) => id === rule));
}

function summarise(survey: Survey, faults: readonly PairingFault[], preferences: Preferences): Proof {
  const blockingExamples = survey.rounds.flatMap(({ blockingExamples }, place) =>
    nameExamples(blockingExamples, preferences).map((pair) => ({
      ...pair,
      round: place === 0 ? (1 as const) : (2 as const),
    })),
  );
  return {
    acceptablePairs: survey.acceptablePairs,
    blockingPairs: survey.rounds.reduce((sum, { blocking }) => sum + blocking, 0),
    blockingExamples,
    blockedBySettled: survey.rounds.reduce((sum, { blockedBySettled }) => sum + blockedBySettled, 0),
    faults,
  };
}

function nameExamples(numbers: readonly number[], { mentees, mentors }: Preferences): readonly KeyPair[] {
  return numbers.flatMap((mentee, place) => {
    if (place % 2 === 1) return [];
    const menteeKey = mentees[mentee]?.person.key;
    const mentorKey = mentors[numbers[place + 1] ?? -1]?.person.key;
    return menteeKey === undefined || mentorKey === undefined
      ? []
      : [{ mentee: menteeKey, mentor: mentorKey }];
  });
}

function placesByKey(profiles: Preferences['mentees']): ReadonlyMap<PersonKey, number> {
  return new Map(profiles.map(({ person }, place) => [person.key, place]));
}
