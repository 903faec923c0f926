import type { Pairing } from '../../../pairing/pairing.js';
import { describeReviews } from '../../../pairing/reasons/describe-reviews.js';
import { pairPoints } from '../../../pairing/rows/pair-points.js';
import { writeShortWhy } from '../../../pairing/rows/write-why.js';
import { criteria } from '../../../scoring/criteria.js';
import type { CriterionId } from '../../../signups/person.js';
import { printable } from '../../../text/printable.js';
import { type Beginning, beginWith } from '../begin-with.js';
import type { PeopleNames } from '../name-people.js';
import type { ReportSource } from '../report-source.js';
import { hidePrivateRules } from './hide-private-rules.js';

/** What both sides give one criterion: points, null where that side did not ask. */
export interface CriterionPoints {
  readonly mentee: number | null;
  readonly mentor: number | null;
}

/** A pair as the report tells it. */
export interface PairEntry {
  readonly mentor: string;
  readonly mentee: string;
  readonly status: Pairing['status'];
  readonly round: Pairing['round'];
  readonly points: number;
  readonly menteeChoice: number | null;
  readonly mentorChoice: number | null;
  /** In the order of `criteria` of the list. */
  readonly criteria: readonly CriterionPoints[];
  /** Clauses without names, or blank. */
  readonly why: string;
  /** Why somebody should look at the pair; empty for most. */
  readonly reviews: readonly string[];
}

export interface PairList {
  /** The criteria that weigh anything in this programme. */
  readonly criteria: readonly CriterionId[];
  /** By mentor, then mentee; of too many those of the fewest points. */
  readonly pairs: Beginning<PairEntry>;
  /** Pairs worth a human look; of too many those of the fewest points. */
  readonly reviews: Beginning<PairEntry>;
}

/** More rows are no table that anybody reads. */
const MOST_PAIRS = 2000;
const MOST_REVIEWS = 500;

/** Describes every pair, by mentor, then mentee. */
export function describeEntries(
  { programme, preferences, pairings }: ReportSource,
  names: PeopleNames,
  { ownWords }: { readonly ownWords: boolean },
): readonly PairEntry[] {
  const weighed = weighedCriteria(programme);
  const sorted = pairings.toSorted(
    (a, b) => names.compare(a.mentor, b.mentor) || names.compare(a.mentee, b.mentee),
  );
  return sorted.map((pairing) => {
    // Computed each time it is asked for.
    const { score } = pairing;
    const told = { mentee: pairing.mentee, mentor: pairing.mentor, score };
    return {
      mentor: names.mentor(pairing.mentor),
      mentee: names.mentee(pairing.mentee),
      status: pairing.status,
      round: pairing.round,
      points: pairPoints(score),
      menteeChoice: pairing.menteeChoice,
      mentorChoice: pairing.mentorChoice,
      criteria: weighed.map((id) => ({
        mentee: toPoints(score.mentee.fits[id]?.value),
        mentor: toPoints(score.mentor.fits[id]?.value),
      })),
      why: printable(writeShortWhy(told, programme, { ownWords })),
      reviews: describeReviews(pairing, preferences).map((clause) =>
        hidePrivateRules(clause, 'together although a rule refuses them'),
      ),
    };
  });
}

/** As much of all pairs as a page can show. */
export function listPairs({ programme }: ReportSource, entries: readonly PairEntry[]): PairList {
  const urgency = ({ points }: PairEntry): number => points;
  return {
    criteria: weighedCriteria(programme),
    pairs: beginWith(entries, MOST_PAIRS, urgency),
    reviews: beginWith(
      entries.filter(({ reviews }) => reviews.length > 0),
      MOST_REVIEWS,
      urgency,
    ),
  };
}

function weighedCriteria({ weights }: ReportSource['programme']): readonly CriterionId[] {
  return criteria.map(({ id }) => id).filter((id) => weights[id] > 0);
}

function toPoints(value: number | undefined): number | null {
  return value === undefined ? null : Math.floor(value / 10);
}
