import { forEachNotable } from '../../preferences/for-each-notable.js';
import type { PreferenceIndex } from '../../preferences/preference-index.js';
import type { Row } from '../../preferences/row.js';
import type { ItemRange, RangeTask } from '../../preferences/workforce.js';
import { groupBy } from '../../text/group-by.js';
import { ANYBODY, type Holding, NOBODY, type RoundHolding, UNRANKED } from './holding.js';
import { rankTurn } from './rank-turn.js';

/** What the rows of some mentees say about a holding. A range is one of places in the index's `skills.byWishSet`. */
export interface SurveyPart {
  readonly acceptablePairs: number;
  /** By place in the range, how many mentors are acceptable. */
  readonly acceptableMentors: Int32Array;
  /** By mentor, 1 where some mentee of the range is acceptable. */
  readonly isAcceptable: Uint8Array;
  /** By place in `heldStanding`: how many mentees of the range are better than this one, but than none before. */
  readonly betterThanHeld: Uint32Array;
  /** Held pairs whose standings the rows tell otherwise than the holding; 0 unless something is wrong with us. */
  readonly disagreements: number;
  readonly rounds: readonly RoundSurveyPart[];
}

export interface RoundSurveyPart {
  /** By place in the range, how many acceptable mentors are strictly better than the one of this round. */
  readonly better: Int32Array;
  /** By place in the range, 1 where another mentor, just as good, could have taken them as things stand. */
  readonly hadOther: Uint8Array;
  /** Pairs that would both rather have each other, and the first of them: mentee, mentor, mentee, mentor … */
  readonly blocking: number;
  readonly blockingExamples: Int32Array;
  /** Pairs that would, were no pair fixed or kept. */
  readonly blockedBySettled: number;
  /** By mentor, the best standing among those who would rather be there; `ANYBODY` where there is nobody. */
  readonly bestEnvier: Int32Array;
  /**
   * By mentor and `Lateness`, the greatest mentor's score among those who would rather be there; -1 for nobody. Whoever
   * comes before the last turn held there is not counted: such a pair blocks.
   */
  readonly bestEnvierScore: Int16Array;
}

/** Examples of blocking pairs told per range. */
const EXAMPLES = 100;

/** How a mentee's turn lies to the last turn that a mentor holds: the same, later in its track, or of a later track. */
export const LATENESSES = 3;

/** The place of a turn behind `last`; -1 for a turn before it. A turn is twice the track, and one more for not having waited. */
function latenessOf(turn: number, last: number): number {
  if (turn <= last) return turn === last ? 0 : -1;
  return turn >> 1 === last >> 1 ? 1 : 2;
}

/** Looks at all acceptable pairs of some mentees, once: does any block, and what are people to be told? */
export function surveyRows(index: PreferenceIndex, range: ItemRange, holding: Holding): SurveyPart {
  const { mentorCount } = index;
  const acceptableMentors = new Int32Array(range.until - range.from);
  const isAcceptable = new Uint8Array(mentorCount);
  const betterThanHeld = new Uint32Array(holding.heldStanding.length);
  const rounds = holding.rounds.map((round) => startRound(round, holding, range, mentorCount));
  const menteeLimit = (mentee: number): number => limitMentee(holding, mentee);
  let acceptablePairs = 0;
  let disagreements = 0;
  const { byWishSet } = index.skills;
  for (const places of groupByTurn(range, byWishSet, holding)) {
    const mentees = places.map((place) => byWishSet[range.from + place] as number);
    const ranking = rankTurn(index, mentees[0] as number, holding);
    const notability = { menteeLimit, mentorLimits: ranking.limits };
    const acceptable = forEachNotable(index, mentees, notability, (each, row, count) => {
      const place = places[each] as number;
      const mentee = mentees[each] as number;
      acceptablePairs += count;
      acceptableMentors[place] = count;
      ranking.count(row, betterThanHeld);
      for (const round of rounds) {
        round.look(mentee, place, row);
        disagreements += countDisagreements(mentee, row, round.holding);
      }
    });
    ranking.countOthers(acceptable, betterThanHeld);
    for (let mentor = 0; mentor < mentorCount; mentor += 1) {
      if ((acceptable[mentor] as number) > 0) isAcceptable[mentor] = 1;
    }
  }
  return {
    acceptablePairs,
    acceptableMentors,
    isAcceptable,
    betterThanHeld,
    disagreements,
    rounds: rounds.map(({ finish }) => finish()),
  };
}

/** The places in a range, those of mentees of one turn together, ascending. */
function groupByTurn(
  { from, until }: ItemRange,
  byWishSet: Int32Array,
  { turn }: Holding,
): readonly Int32Array[] {
  const mentees = byWishSet.subarray(from, until);
  const groups = groupBy(mentees.keys(), (place) => turn[mentees[place] as number]);
  return Array.from(groups.values(), (places) => Int32Array.from(places));
}

/** Only mentors who stand before this can be as good as the mentee's own, or be what they would leave for. */
function limitMentee({ rounds }: Holding, mentee: number): number {
  return rounds.reduce((limit, { ownStanding, menteeLimitUnsettled }) => {
    return Math.max(limit, (ownStanding[mentee] as number) + 1, menteeLimitUnsettled[mentee] as number);
  }, 0);
}

/** The survey as threads know it. */
export const surveyTask: RangeTask<PreferenceIndex, Holding, SurveyPart> = {
  name: 'survey',
  run: surveyRows,
};

/** What one round's part is counted in, a row at a time. */
interface RoundLook {
  readonly holding: RoundHolding;
  readonly look: (mentee: number, place: number, row: Row) => void;
  readonly finish: () => RoundSurveyPart;
}

function startRound(
  round: RoundHolding,
  { rounds, turn }: Holding,
  range: ItemRange,
  mentorCount: number,
): RoundLook {
  const better = new Int32Array(range.until - range.from);
  const hadOther = new Uint8Array(range.until - range.from);
  const examples: (readonly [mentee: number, mentor: number])[] = [];
  const bestEnvier = new Int32Array(mentorCount).fill(ANYBODY);
  const bestEnvierScore = new Int16Array(mentorCount * LATENESSES).fill(-1);
  let blocking = 0;
  let blockedBySettled = 0;

  const look = (mentee: number, place: number, row: Row): void => {
    const own = round.ownStanding[mentee] as number;
    const limit = round.menteeLimit[mentee] as number;
    const limitUnsettled = round.menteeLimitUnsettled[mentee] as number;
    const ownTurn = turn[mentee] as number;
    const held = rounds.map(({ mentorOf }) => mentorOf[mentee]);
    const room = examples.length + EXAMPLES;
    let strictlyBetter = 0;
    for (let each = 0; each < row.count; each += 1) {
      const standing = row.menteeStandings[each] as number;
      if (standing > own && standing >= limitUnsettled) continue;
      const mentor = row.mentors[each] as number;
      const mentorStanding = row.mentorStandings[each] as number;
      if (standing < own) strictlyBetter += 1;
      if (held.includes(mentor)) continue;
      if (standing === own) {
        const couldHave = mentorStanding <= (round.mentorLimit[mentor] as number);
        if (couldHave) hadOther[place] = 1;
        continue;
      }
      if (standing < limit) {
        if (mentorStanding < (bestEnvier[mentor] as number)) bestEnvier[mentor] = mentorStanding;
        const lateness = latenessOf(ownTurn, round.lastTurn[mentor] as number);
        const cell = mentor * LATENESSES + lateness;
        const score = row.mentorScores[each] as number;
        if (lateness >= 0 && score > (bestEnvierScore[cell] as number)) bestEnvierScore[cell] = score;
        if (mentorStanding < (round.mentorLimit[mentor] as number)) {
          blocking += 1;
          if (examples.length < room) examples.push([mentee, mentor]);
          continue;
        }
      }
      if (mentorStanding < (round.mentorLimitUnsettled[mentor] as number)) blockedBySettled += 1;
    }
    better[place] = strictlyBetter;
  };
  const finish = (): RoundSurveyPart => ({
    better,
    hadOther,
    blocking,
    blockingExamples: Int32Array.from(
      examples
        .sort(([a], [b]) => a - b)
        .slice(0, EXAMPLES)
        .flat(),
    ),
    blockedBySettled,
    bestEnvier,
    bestEnvierScore,
  });
  return { holding: round, look, finish };
}

/** 1 where the row tells the standings of the mentee's own pair otherwise, or holds it though it should not. */
function countDisagreements(
  mentee: number,
  { count, mentors, menteeStandings, mentorStandings }: Row,
  { mentorOf, ownStanding, mentorStanding }: RoundHolding,
): number {
  const mentor = mentorOf[mentee] as number;
  if (mentor === NOBODY) return 0;
  const each = mentors.subarray(0, count).indexOf(mentor);
  if (each === -1) return ownStanding[mentee] === UNRANKED ? 0 : 1;
  const agrees =
    menteeStandings[each] === ownStanding[mentee] && mentorStandings[each] === mentorStanding[mentee];
  return agrees ? 0 : 1;
}
