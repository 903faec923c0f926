import type { RuleContext } from '../../acceptance/rule.js';
import type { Cohort } from '../../scoring/cohort.js';
import { scoreSides } from '../../scoring/score-sides.js';
import type { Person } from '../../signups/person.js';
import type { EarlierPair, EarlierPerson } from './earlier-pair.js';
import { endingRules } from './ending-rules.js';
import type { EndedPair, Side } from './rematch.js';

/** A pair of before whose people both take part now. */
export interface MetPair {
  readonly earlier: EarlierPair;
  readonly mentor: Person;
  readonly mentee: Person;
}

/** A pair of before, with whoever of the two takes part now. */
export interface FoundPair {
  readonly earlier: EarlierPair;
  readonly mentor: Person | null;
  readonly mentee: Person | null;
}

/** Why a pair ends. */
export type Ending = Pick<EndedPair, 'reason' | 'sides'>;

/** Whether both of a pair take part. */
export function hasMet(pair: FoundPair): pair is MetPair {
  return pair.mentor !== null && pair.mentee !== null;
}

/** What endings are told from, besides the pair. */
export interface EndingContext {
  readonly cohort: Cohort;
  readonly hasWithdrawn: (named: EarlierPerson) => boolean;
  readonly isFixed: (pair: MetPair) => boolean;
}

/** Why a pair ends, whatever becomes of others; null where nothing speaks against it. No rule ends a fixed pair. */
export function findEnding(pair: FoundPair, { cohort, hasWithdrawn, isFixed }: EndingContext): Ending | null {
  if (!hasMet(pair)) {
    const absent = sidesOf((side) => pair[side] === null);
    const gone = absent.filter((side) => !hasWithdrawn(pair.earlier[side]));
    return gone.length === 0 ? { reason: 'withdrawn', sides: absent } : { reason: 'gone', sides: gone };
  }
  const { mentor, mentee } = pair;
  if (!mentor.isMentor || !mentee.isMentee) {
    return {
      reason: 'role',
      sides: sidesOf((side) => !(side === 'mentor' ? mentor.isMentor : mentee.isMentee)),
    };
  }
  if (mentor.key === mentee.key) return { reason: 'oneself', sides: [] };
  if (isFixed(pair)) return null;
  const profiles = [cohort.profileOf(mentee), cohort.profileOf(mentor)] as const;
  const context: RuleContext = {
    cohort,
    score: (...pairOfProfiles) => scoreSides(...pairOfProfiles, cohort),
  };
  const ending = endingRules.find((rule) => rule.refuses(...profiles, context));
  return ending === undefined ? null : { reason: ending.id, sides: [] };
}

function sidesOf(isMeant: (side: Side) => boolean): readonly Side[] {
  return (['mentor', 'mentee'] as const).filter(isMeant);
}
