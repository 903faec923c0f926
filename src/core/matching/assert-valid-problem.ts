import { MatchingInputError } from './matching-input-error.js';
import type { MatchingOptions, MatchingProblem } from './problem.js';

/** Counts, levels and indices live in 32-bit integers; one number above the largest is still needed. */
const LARGEST = 2 ** 31 - 2;

/**
 * Throws a MatchingInputError at the first thing in the problem or the options that is not what it should be.
 * That a pair is given twice shows only once the pairs are sorted: `compileMarket` refuses it.
 */
export function assertValidProblem(problem: MatchingProblem, options: MatchingOptions): void {
  const { menteeCount, capacities, pairs } = problem;
  assertValidSides(menteeCount, capacities);
  pairs.forEach((pair, position) => {
    const place = `pairs[${position}]`;
    assertIndex(`${place}.mentee`, pair.mentee, menteeCount, 'mentees');
    assertIndex(`${place}.mentor`, pair.mentor, capacities.length, 'mentors');
    assertLevel(`${place}.menteeLevel`, pair.menteeLevel);
    assertLevel(`${place}.mentorLevel`, pair.mentorLevel);
  });
  assertValidOptions(options, menteeCount, capacities.length);
}

/** The same for the people of a problem alone. */
export function assertValidSides(menteeCount: number, capacities: readonly number[]): void {
  if (!isWhole(menteeCount, 0)) {
    throw new MatchingInputError('count', `menteeCount is ${menteeCount}; it must be a whole number from 0.`);
  }
  // Not by forEach, which passes over holes.
  for (const [mentor, capacity] of capacities.entries()) {
    if (Number.isSafeInteger(capacity) && capacity >= 0) continue;
    const found = `capacities[${mentor}] is ${capacity}`;
    throw new MatchingInputError('capacity', `${found}; it must be a whole number from 0.`);
  }
}

/** The same for the options. The compiler keeps words apart; a caller in plain JavaScript has no compiler. */
export function assertValidOptions(
  { aim = 'most', favour = 'mentees', lottery }: MatchingOptions,
  menteeCount: number,
  mentorCount: number,
): void {
  if (aim !== 'most' && aim !== 'choice') {
    throw new MatchingInputError('option', `aim is ${String(aim)}; it must be 'most' or 'choice'.`);
  }
  if (favour !== 'mentees' && favour !== 'mentors' && favour !== 'balanced') {
    const allowed = `'mentees', 'mentors' or 'balanced'`;
    throw new MatchingInputError('option', `favour is ${String(favour)}; it must be ${allowed}.`);
  }
  if (lottery !== undefined) {
    assertRanks('lottery.mentees', lottery.mentees, menteeCount);
    assertRanks('lottery.mentors', lottery.mentors, mentorCount);
  }
}

function assertIndex(place: string, index: number, count: number, nouns: string): void {
  if (isWhole(index, 0) && index < count) return;
  throw new MatchingInputError('index-out-of-range', `${place} is ${index}; there are ${count} ${nouns}.`);
}

function assertLevel(place: string, level: number): void {
  if (isWhole(level, 1)) return;
  const allowed = `a whole number from 1 to ${LARGEST}`;
  throw new MatchingInputError('level', `${place} is ${level}; it must be ${allowed}.`);
}

function assertRanks(place: string, ranks: readonly number[], count: number): void {
  if (ranks.length !== count) {
    throw new MatchingInputError(
      'lottery-length',
      `${place} holds ${ranks.length} ranks for ${count} people.`,
    );
  }
  const seen = new Set<number>();
  for (const [index, rank] of ranks.entries()) {
    const fault = !Number.isSafeInteger(rank)
      ? 'is no whole number'
      : seen.has(rank)
        ? 'is given twice'
        : null;
    if (fault !== null)
      throw new MatchingInputError('lottery-rank', `${place}[${index}], ${rank}, ${fault}.`);
    seen.add(rank);
  }
}

function isWhole(value: number, least: number): boolean {
  return Number.isInteger(value) && value >= least && value <= LARGEST;
}
