import { writeShortWhy } from '../pairing/rows/write-why.js';
import type { Cohort } from '../scoring/cohort.js';
import { scorePair } from '../scoring/score-pair.js';
import type { Person } from '../signups/person.js';
import type { Change } from './changes/change.js';
import type { ChangeSearch } from './changes/find-smallest-changes.js';
import type { HelpfulChange } from './changes/helpful-change.js';
import type { PersonExplanation } from './explain-person.js';
import type { ListedPartner } from './lists/list-partners.js';
import type { PairExplanation } from './pairs/explain-pair.js';
import type { Fate } from './pairs/find-fate.js';
import { labelOf, type Need } from './recruitment/need.js';

/** The name and version of the format; schemas/explain.schema.json describes it. */
export const EXPLAIN_FORMAT = 'mentorship-explain/1';

/** What was asked for: people in their roles, or pairs. */
export interface Explanations {
  /** Whether the pairs are what sign-ups and settings give now. */
  readonly fits: boolean;
  readonly people: readonly PersonExplanation[];
  readonly pairs: readonly PairExplanation[];
}

/**
 * Explanations as data: names and keys, scores from 0 to 1000, and reasons; of private answers only that a rule of
 * somebody's own stands against a pair, or that a request went before points.
 */
export function buildExplainDocument({ fits, people, pairs }: Explanations, cohort: Cohort) {
  return {
    format: EXPLAIN_FORMAT,
    fits,
    people: people.map((person) => describePerson(person, cohort)),
    pairs: pairs.map(describePair),
  };
}

function describePerson(explanation: PersonExplanation, cohort: Cohort) {
  const { person, role, partners, refused, refusedPeople, nearMisses, unmatched, changes } = explanation;
  return {
    ...nameOf(person),
    role,
    partners: partners.map((partner) => describePartner(partner, cohort)),
    ruledOut: {
      people: refusedPeople,
      rules: refused,
      byOneRule: nearMisses.map(({ partner, rule, scores }) => ({
        ...nameOf(partner),
        rule,
        menteeScore: scores.mentee,
        mentorScore: scores.mentor,
      })),
    },
    unmatched: unmatched === null ? null : { reason: unmatched.reason, remedy: unmatched.remedy },
    changes: changes === null ? null : describeSearch(changes),
  };
}

function describePartner({ partner, choice, scores, meeting, fate }: ListedPartner, cohort: Cohort) {
  const { mentee, mentor } = meeting;
  const score = scorePair(cohort.profileOf(mentee), cohort.profileOf(mentor), cohort);
  return {
    ...nameOf(partner),
    choice,
    menteeScore: scores.mentee,
    mentorScore: scores.mentor,
    why: writeShortWhy({ mentee, mentor, score }, cohort.programme, { ownWords: true }),
    outcome: describeFate(fate),
  };
}

/** The kind of a fate, the pair that it is about, and who holds the seats; null and nobody where that is no matter. */
function describeFate(fate: Fate) {
  const pairing = 'pairing' in fate ? fate.pairing : null;
  return {
    kind: fate.kind,
    with: pairing === null ? null : nameOf(pairing.mentor),
    status: pairing?.status ?? null,
    holders: (fate.kind === 'full' ? fate.holders : []).map(({ mentee, score, advantage }) => ({
      ...nameOf(mentee),
      mentorScore: score,
      advantage,
    })),
  };
}

function describeSearch({ helpful, seats, settings, needs, cut }: ChangeSearch) {
  return {
    helpful: helpful.map(describeChange),
    tried: {
      mentors: seats.mentors.map(nameOf),
      moreSeats: seats.more,
      settings,
      newMentors: needs.map(describeNeed),
    },
    cut,
  };
}

function describeChange({ change, keeping, partners, difference }: HelpfulChange) {
  const { gain, lose, moved } = difference;
  return {
    change: describeWhat(change),
    keeping,
    partners: partners.map(nameOf),
    gain: gain.map(nameOf),
    lose: lose.map(nameOf),
    moved: moved.map(({ mentee, from, to, verdict }) => ({
      ...nameOf(mentee),
      from: from.map(nameOf),
      to: to.map(nameOf),
      verdict,
    })),
  };
}

function describeWhat(change: Change) {
  switch (change.kind) {
    case 'seats':
      return { ...change, mentor: nameOf(change.mentor) };
    case 'recruit':
      return { kind: change.kind, ...describeNeed(change.need) };
    default:
      return change;
  }
}

function describeNeed(need: Need) {
  return { offers: need.kind, label: labelOf(need) };
}

function describePair({ mentee, mentor, scores, criteria, rules, places, fate }: PairExplanation) {
  return {
    mentee: nameOf(mentee),
    mentor: nameOf(mentor),
    menteeScore: scores.mentee,
    mentorScore: scores.mentor,
    criteria: criteria.map(({ criterion, weight, fits, evidence }) => ({
      criterion,
      weight,
      menteeFit: fits.mentee,
      mentorFit: fits.mentor,
      evidence,
    })),
    rules,
    menteePlace: places.mentor,
    mentorPlace: places.mentee,
    outcome: describeFate(fate),
  };
}

function nameOf({ key, name }: Person) {
  return { id: key, name };
}
