import type { RuleId } from '../../acceptance/rule.js';
import { criteria } from '../../scoring/criteria.js';
import type { Evidence } from '../../scoring/evidence.js';
import { scorePair } from '../../scoring/score-pair.js';
import type { Sides } from '../../scoring/sides.js';
import type { CriterionId, Person } from '../../signups/person.js';
import type { Explainer } from '../create-explainer.js';
import { listPartners, type Role } from '../lists/list-partners.js';
import { describeEvidence } from './describe-evidence.js';
import { type Fate, findFate } from './find-fate.js';
import { judgeRules, type RuleVerdict } from './judge-rules.js';

/** One aspect of fit, as both see it. */
export interface CriterionView {
  readonly criterion: CriterionId;
  /** The programme's weight; what matters to somebody counts double for them, and is private. */
  readonly weight: number;
  /** 0 to 1000 from each side; null where that side asked nothing. */
  readonly fits: Sides<number | null>;
  /** In a few words; empty where there is nothing to tell. */
  readonly evidence: string;
}

/** Where somebody stands on the other's list. */
export interface PlaceOnList {
  /** 1 + how many are strictly better. */
  readonly choice: number;
  /** How many others are just as good. */
  readonly alike: number;
  /** How many are on the list. */
  readonly listed: number;
}

/** Everything about two people, whether or not they are together. */
export interface PairExplanation {
  readonly mentee: Person;
  readonly mentor: Person;
  /** 0 to 1000 from each side. */
  readonly scores: Sides<number>;
  readonly criteria: readonly CriterionView[];
  readonly rules: readonly RuleVerdict[];
  /** `mentee`: where the mentor stands with the mentee; `mentor` the other way round. Null where a rule refuses. */
  readonly places: Sides<PlaceOnList | null>;
  readonly fate: Fate;
}

/** Looks at one pair from both sides. */
export function explainPair(mentee: Person, mentor: Person, explainer: Explainer): PairExplanation {
  const { cohort } = explainer.recalled.preferences;
  const { programme } = cohort;
  const meeting = explainer.meet(mentee, mentor);
  const score = scorePair(cohort.profileOf(mentee), cohort.profileOf(mentor), cohort);
  return {
    mentee,
    mentor,
    scores: meeting.scores,
    criteria: criteria.map(({ id }) => {
      const [asMentee, asMentor] = [score.mentee.fits[id], score.mentor.fits[id]];
      const evidence = joinEvidence(asMentee?.evidence ?? [], asMentor?.evidence ?? []);
      return {
        criterion: id,
        weight: programme.weights[id],
        fits: { mentee: asMentee?.value ?? null, mentor: asMentor?.value ?? null },
        evidence: describeEvidence(id, evidence, mentee, programme),
      };
    }),
    rules: judgeRules(meeting.refusals, cohort),
    places: {
      mentee: findPlace(mentee, 'mentee', mentor, meeting.refusals, explainer),
      mentor: findPlace(mentor, 'mentor', mentee, meeting.refusals, explainer),
    },
    fate: findFate(meeting, explainer),
  };
}

/** Both sides find the same things, but each only what it asked for. */
function joinEvidence(mentee: readonly Evidence[], mentor: readonly Evidence[]): readonly Evidence[] {
  const known = new Set(mentee.map((item) => JSON.stringify(item)));
  return [...mentee, ...mentor.filter((item) => !known.has(JSON.stringify(item)))];
}

function findPlace(
  viewer: Person,
  role: Role,
  other: Person,
  refusals: readonly RuleId[],
  explainer: Explainer,
): PlaceOnList | null {
  if (refusals.length > 0) return null;
  const { partners } = listPartners(viewer, role, explainer);
  const own = partners.find(({ partner }) => partner.key === other.key);
  if (own === undefined) return null;
  const alike = partners.filter(({ choice }) => choice === own.choice).length - 1;
  return { choice: own.choice, alike, listed: partners.length };
}
