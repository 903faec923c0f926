import { MatchingInputError } from './matching-input-error.js';
import type { AcceptablePair, MatchingProblem, MentorOf } from './problem.js';

/*
 * Judges a matching from its definition alone. Nothing here is shared with the solver but the words of the
 * problem and the error: whoever doubts the solver reads this file.
 */

export interface BlockingPair {
  readonly mentee: number;
  readonly mentor: number;
}

/** What the matching gives to both sides. */
interface Holdings {
  /** Per mentee the level of the mentor held; Infinity without one, so that anyone acceptable is better. */
  readonly menteeLevels: readonly number[];
  /** Per mentor the worst level among the mentees held; Infinity with a free seat, which takes anyone acceptable. */
  readonly worstLevels: readonly number[];
}

/**
 * The pairs that are acceptable, not together, and would both strictly gain by it; by mentee, then mentor.
 * None means that the matching is weakly stable. Time grows with the number of pairs.
 * Throws a MatchingInputError for an invalid problem, and for a matching that is none: of another length, with
 * a pair that is not acceptable, or with more mentees for a mentor than there are seats.
 */
export function findBlockingPairs(problem: MatchingProblem, mentorOf: MentorOf): readonly BlockingPair[] {
  refuseBrokenProblem(problem);
  const { menteeLevels, worstLevels } = readHoldings(problem, mentorOf);
  const blocks = ({ mentee, mentor, menteeLevel, mentorLevel }: AcceptablePair): boolean =>
    mentorOf[mentee] !== mentor &&
    menteeLevel < (menteeLevels[mentee] as number) &&
    mentorLevel < (worstLevels[mentor] as number);
  return problem.pairs
    .filter(blocks)
    .map(({ mentee, mentor }) => ({ mentee, mentor }))
    .sort((a, b) => a.mentee - b.mentee || a.mentor - b.mentor);
}

function readHoldings({ menteeCount, capacities, pairs }: MatchingProblem, mentorOf: MentorOf): Holdings {
  if (mentorOf.length !== menteeCount) {
    const found = `The matching has ${mentorOf.length} entries`;
    throw new MatchingInputError('matching-length', `${found} for ${menteeCount} mentees.`);
  }
  const menteeLevels = new Array<number>(menteeCount).fill(Infinity);
  const heldLevels = capacities.map((): number[] => []);
  for (const { mentee, mentor, menteeLevel, mentorLevel } of pairs) {
    if (mentorOf[mentee] !== mentor) continue;
    menteeLevels[mentee] = menteeLevel;
    heldLevels[mentor]?.push(mentorLevel);
  }
  mentorOf.forEach((mentor, mentee) => {
    if (mentor === null || menteeLevels[mentee] !== Infinity) return;
    const fault = `mentorOf[${mentee}] is ${mentor}; they are no acceptable pair.`;
    throw new MatchingInputError('pair-not-acceptable', fault);
  });
  const worstLevels = capacities.map((capacity, mentor) =>
    worstOf(heldLevels[mentor] ?? [], capacity, mentor),
  );
  return { menteeLevels, worstLevels };
}

function worstOf(levels: readonly number[], capacity: number, mentor: number): number {
  if (levels.length > capacity) {
    const found = `Mentor ${mentor} has ${levels.length} mentees`;
    throw new MatchingInputError('mentor-overfull', `${found} and ${capacity} seats.`);
  }
  if (levels.length < capacity) return Infinity;
  return levels.reduce((worst, level) => Math.max(worst, level), 0);
}

function refuseBrokenProblem({ menteeCount, capacities, pairs }: MatchingProblem): void {
  if (!Number.isSafeInteger(menteeCount) || menteeCount < 0) {
    throw new MatchingInputError('count', `${menteeCount} is no number of mentees.`);
  }
  for (const [mentor, capacity] of capacities.entries()) {
    if (Number.isSafeInteger(capacity) && capacity >= 0) continue;
    throw new MatchingInputError('capacity', `Mentor ${mentor} cannot have ${capacity} seats.`);
  }
  const menteesSeen = capacities.map(() => new Set<number>());
  for (const [position, pair] of pairs.entries()) {
    const seen = menteesSeen[pair.mentor];
    if (
      seen === undefined ||
      !Number.isInteger(pair.mentee) ||
      pair.mentee < 0 ||
      pair.mentee >= menteeCount
    ) {
      throw new MatchingInputError('index-out-of-range', `Pair ${position} names somebody who is not there.`);
    }
    if (![pair.menteeLevel, pair.mentorLevel].every((level) => Number.isSafeInteger(level) && level >= 1)) {
      throw new MatchingInputError('level', `Pair ${position} has a level that is no whole number from 1.`);
    }
    if (seen.has(pair.mentee)) {
      throw new MatchingInputError('pair-given-twice', `Pair ${position} was given before.`);
    }
    seen.add(pair.mentee);
  }
}
