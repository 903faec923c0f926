import type {
  AcceptablePair,
  Lottery,
  MatchingProblem,
  MentorOf,
} from '../../../src/core/matching/matching.js';

/*
 * Slow and plain answers to check the library against, from the definitions alone: a full matrix of pairs,
 * every matching tried. Nothing of src/core/matching runs here.
 */

type Matrix = ReadonlyMap<string, AcceptablePair>;

function matrixOf(problem: MatchingProblem): Matrix {
  return new Map(problem.pairs.map((pair) => [`${pair.mentee}-${pair.mentor}`, pair]));
}

/** Every matching there is: acceptable pairs, no mentor with more than the seats. */
export function everyMatching(problem: MatchingProblem): MentorOf[] {
  const found: MentorOf[] = [];
  const matrix = matrixOf(problem);
  const mentorOf: (number | null)[] = new Array(problem.menteeCount).fill(null);
  const place = (mentee: number): void => {
    if (mentee === problem.menteeCount) {
      found.push([...mentorOf]);
      return;
    }
    mentorOf[mentee] = null;
    place(mentee + 1);
    problem.capacities.forEach((capacity, mentor) => {
      const taken = mentorOf.slice(0, mentee).filter((held) => held === mentor).length;
      if (taken >= capacity || !matrix.has(`${mentee}-${mentor}`)) return;
      mentorOf[mentee] = mentor;
      place(mentee + 1);
      mentorOf[mentee] = null;
    });
  };
  place(0);
  return found;
}

/** True when no acceptable pair apart would strictly gain on both sides. */
export function isWeaklyStable(problem: MatchingProblem, mentorOf: MentorOf): boolean {
  const matrix = matrixOf(problem);
  return problem.pairs.every((pair) => {
    const held = mentorOf[pair.mentee] ?? null;
    if (held === pair.mentor) return true;
    const holding = matrix.get(`${pair.mentee}-${held}`);
    const menteeGains = holding === undefined || pair.menteeLevel < holding.menteeLevel;
    const mentees = mentorOf.flatMap((mentor, mentee) => (mentor === pair.mentor ? [mentee] : []));
    const capacity = problem.capacities[pair.mentor] ?? 0;
    const mentorGains =
      mentees.length < capacity ||
      mentees.some((mentee) => pair.mentorLevel < (matrix.get(`${mentee}-${pair.mentor}`)?.mentorLevel ?? 0));
    return !menteeGains || !mentorGains;
  });
}

export function everyStableMatching(problem: MatchingProblem): MentorOf[] {
  return everyMatching(problem).filter((mentorOf) => isWeaklyStable(problem, mentorOf));
}

export function countMatched(mentorOf: MentorOf): number {
  return mentorOf.filter((mentor) => mentor !== null).length;
}

/** The size of the largest weakly stable matching. */
export function largestSize(problem: MatchingProblem): number {
  return Math.max(...everyStableMatching(problem).map(countMatched));
}

/** The mentee's level in a matching; Infinity without a mentor. */
export function menteeLevelIn(problem: MatchingProblem, mentorOf: MentorOf, mentee: number): number {
  const pair = problem.pairs.find((each) => each.mentee === mentee && each.mentor === mentorOf[mentee]);
  return pair?.menteeLevel ?? Infinity;
}

/** The mentor's levels of the mentees held, best first. */
export function mentorLevelsIn(problem: MatchingProblem, mentorOf: MentorOf, mentor: number): number[] {
  return problem.pairs
    .filter((pair) => pair.mentor === mentor && mentorOf[pair.mentee] === mentor)
    .map((pair) => pair.mentorLevel)
    .sort((a, b) => a - b);
}

/** Deferred acceptance, mentees proposing, ties by lottery: one proposal at a time over whole tables. */
export function deferAcceptanceByTable(problem: MatchingProblem, lottery: Lottery): MentorOf {
  const mentorOf: (number | null)[] = new Array(problem.menteeCount).fill(null);
  const open = [...problem.pairs].sort(
    (a, b) =>
      a.menteeLevel - b.menteeLevel || (lottery.mentors[a.mentor] ?? 0) - (lottery.mentors[b.mentor] ?? 0),
  );
  const matrix = matrixOf(problem);
  for (;;) {
    const next = open.findIndex((pair) => mentorOf[pair.mentee] === null);
    const [proposal] = next < 0 ? [] : open.splice(next, 1);
    if (proposal === undefined) return mentorOf;
    mentorOf[proposal.mentee] = proposal.mentor;
    const held = [...mentorOf.keys()]
      .filter((mentee) => mentorOf[mentee] === proposal.mentor)
      .sort((a, b) => {
        const [levelA, levelB] = [a, b].map(
          (mentee) => matrix.get(`${mentee}-${proposal.mentor}`)?.mentorLevel ?? 0,
        );
        return (levelA ?? 0) - (levelB ?? 0) || (lottery.mentees[a] ?? 0) - (lottery.mentees[b] ?? 0);
      });
    for (const refused of held.slice(problem.capacities[proposal.mentor])) mentorOf[refused] = null;
  }
}
