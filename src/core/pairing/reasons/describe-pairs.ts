import type { Preferences } from '../../preferences/preferences.js';
import { scorePair } from '../../scoring/score-pair.js';
import type { Person, PersonKey } from '../../signups/person.js';
import { compareCodeUnits } from '../../text/compare-code-units.js';
import { invariant } from '../../text/invariant.js';
import type { Pairing } from '../pairing.js';
import type { HeldPair } from '../proof/held-pair.js';
import type { Judgement } from '../proof/judge-pairings.js';
import { findReviews } from './find-reviews.js';

/** What the row of a pair says beside its people. */
export interface PairTerms {
  readonly start: string;
  readonly note: string;
}

/** Everything about judged pairs, by mentor key, then mentee key. */
export function describePairs(
  judgement: Judgement,
  preferences: Preferences,
  termsOf: (mentee: Person, mentor: Person) => PairTerms,
): readonly Pairing[] {
  const { cohort, mentees, mentors } = preferences;
  const isTogether = createMutualTest(judgement.pairs, preferences);
  const described = judgement.pairs.map((pair): Pairing => {
    const [mentee, mentor] = [mentees[pair.mentee], mentors[pair.mentor]];
    invariant(mentee !== undefined && mentor !== undefined, 'a pair names strangers');
    return {
      mentee: mentee.person,
      mentor: mentor.person,
      ...termsOf(mentee.person, mentor.person),
      status: pair.status,
      round: pair.round,
      // The evidence of all pairs of a large cohort at once would take more memory than everything else.
      get score() {
        return scorePair(mentee, mentor, cohort);
      },
      ...countChoices(pair, judgement),
      reviews: findReviews(pair, {
        judgement,
        people: { mentee: mentee.person, mentor: mentor.person },
        isMutual: isTogether(mentor.person.key, mentee.person.key),
      }),
    };
  });
  return described.sort(
    (a, b) => compareCodeUnits(a.mentor.key, b.mentor.key) || compareCodeUnits(a.mentee.key, b.mentee.key),
  );
}

/** 1 + the number of acceptable partners whom each side finds strictly better. */
function countChoices(
  { mentee, mentor, round, standings }: HeldPair,
  { survey, holding: { heldStart, heldStanding } }: Judgement,
): Pick<Pairing, 'menteeChoice' | 'mentorChoice'> {
  if (standings === null) return { menteeChoice: null, mentorChoice: null };
  const held = heldStanding.indexOf(standings.mentor, heldStart[mentor]);
  const betterMentors = survey.rounds[round - 1]?.better[mentee] ?? 0;
  const betterMentees = survey.betterThanHeld[held] ?? 0;
  return { menteeChoice: 1 + betterMentors, mentorChoice: 1 + betterMentees };
}

/** Whether somebody is paired with somebody, by key. */
function createMutualTest(
  pairs: readonly HeldPair[],
  { mentees, mentors }: Preferences,
): (mentee: PersonKey, mentor: PersonKey) => boolean {
  const mentorsOf = new Map<PersonKey | undefined, Set<PersonKey | undefined>>();
  for (const pair of pairs) {
    const mentee = mentees[pair.mentee]?.person.key;
    mentorsOf.set(mentee, (mentorsOf.get(mentee) ?? new Set()).add(mentors[pair.mentor]?.person.key));
  }
  return (mentee, mentor) => mentorsOf.get(mentee)?.has(mentor) === true;
}
