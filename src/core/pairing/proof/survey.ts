import type { PreferenceIndex } from '../../preferences/preference-index.js';
import type { Workforce } from '../../preferences/workforce.js';
import { ANYBODY, type Holding } from './holding.js';
import { LATENESSES, type SurveyPart, surveyTask } from './survey-rows.js';

/** What all acceptable pairs say about a holding. */
export interface Survey {
  readonly acceptablePairs: number;
  /** By mentee, how many mentors are acceptable. */
  readonly acceptableMentors: Int32Array;
  /** By mentor, 1 where some mentee is acceptable. */
  readonly hasAcceptable: Uint8Array;
  /** By place in the holding's `heldStanding`: how many mentees the mentor finds strictly better. */
  readonly betterThanHeld: Uint32Array;
  readonly disagreements: number;
  readonly rounds: readonly RoundSurvey[];
}

/** The same of one round; surveyRows says what the columns mean. */
export interface RoundSurvey {
  readonly better: Int32Array;
  readonly hadOther: Uint8Array;
  readonly blocking: number;
  readonly blockingExamples: readonly number[];
  readonly blockedBySettled: number;
  readonly bestEnvier: Int32Array;
  readonly bestEnvierScore: Int16Array;
}

/** Looks at every acceptable pair once, whoever does the work. */
export async function surveyPreferences(
  index: PreferenceIndex,
  holding: Holding,
  workforce: Workforce,
): Promise<Survey> {
  const parts = await workforce.run({
    task: surveyTask,
    shared: index,
    input: holding,
    count: index.menteeCount,
    pairs: index.menteeCount * index.mentorCount,
  });
  return {
    acceptablePairs: sum(parts, (part) => part.acceptablePairs),
    acceptableMentors: joinByMentee(Int32Array, index, parts, (part) => part.acceptableMentors),
    hasAcceptable: fold(parts, (part) => part.isAcceptable, new Uint8Array(index.mentorCount), Math.max),
    betterThanHeld: countBetter(holding, parts),
    disagreements: sum(parts, (part) => part.disagreements),
    rounds: holding.rounds.map((_, round) => mergeRound(parts, index, round)),
  };
}

function mergeRound(parts: readonly SurveyPart[], index: PreferenceIndex, place: number): RoundSurvey {
  const { mentorCount } = index;
  const rounds = parts.flatMap(({ rounds }) => rounds[place] ?? []);
  const nobody = new Int32Array(mentorCount).fill(ANYBODY);
  const noScore = new Int16Array(mentorCount * LATENESSES).fill(-1);
  return {
    better: joinByMentee(Int32Array, index, rounds, ({ better }) => better),
    hadOther: joinByMentee(Uint8Array, index, rounds, ({ hadOther }) => hadOther),
    blocking: sum(rounds, ({ blocking }) => blocking),
    blockingExamples: sortByMentee(rounds.flatMap(({ blockingExamples }) => [...blockingExamples])),
    blockedBySettled: sum(rounds, ({ blockedBySettled }) => blockedBySettled),
    bestEnvier: fold(rounds, ({ bestEnvier }) => bestEnvier, nobody, Math.min),
    bestEnvierScore: fold(rounds, ({ bestEnvierScore }) => bestEnvierScore, noScore, Math.max),
  };
}

/** Mentee, mentor, mentee, mentor …: by mentee, whatever the ranges were. */
function sortByMentee(pairs: readonly number[]): readonly number[] {
  const starts = Array.from({ length: pairs.length / 2 }, (_, pair) => 2 * pair);
  const menteeAt = (start: number): number => pairs[start] as number;
  return starts.sort((a, b) => menteeAt(a) - menteeAt(b)).flatMap((start) => pairs.slice(start, start + 2));
}

/** Whoever is better than one held is better than those behind, of the same mentor. */
function countBetter({ heldStart, heldStanding }: Holding, parts: readonly SurveyPart[]): Uint32Array {
  const counts = new Uint32Array(heldStanding.length);
  const better = fold(
    parts,
    ({ betterThanHeld }) => betterThanHeld,
    counts,
    (a, b) => a + b,
  );
  for (let mentor = 0; mentor + 1 < heldStart.length; mentor += 1) {
    const end = heldStart[mentor + 1] as number;
    for (let place = (heldStart[mentor] as number) + 1; place < end; place += 1) {
      better[place] = (better[place] as number) + (better[place - 1] as number);
    }
  }
  return better;
}

function sum<Part>(parts: readonly Part[], pick: (part: Part) => number): number {
  return parts.reduce((total, part) => total + pick(part), 0);
}

type Column = Uint8Array | Int16Array | Int32Array | Uint32Array;

/** One column of all parts, whose cells stand in the order of wish sets, by mentee. */
function joinByMentee<Part, Joined extends Column>(
  Kind: new (length: number) => Joined,
  { menteeCount, skills }: PreferenceIndex,
  parts: readonly Part[],
  pick: (part: Part) => Joined,
): Joined {
  const joined = new Kind(menteeCount);
  let place = 0;
  for (const part of parts) {
    for (const cell of pick(part)) {
      joined[skills.byWishSet[place] as number] = cell;
      place += 1;
    }
  }
  return joined;
}

/** One column of all parts, cell by cell, into `into`. */
function fold<Part, Folded extends Column>(
  parts: readonly Part[],
  pick: (part: Part) => Folded,
  into: Folded,
  combine: (a: number, b: number) => number,
): Folded {
  for (const part of parts) {
    const column = pick(part);
    for (let cell = 0; cell < into.length; cell += 1) {
      into[cell] = combine(into[cell] as number, column[cell] as number);
    }
  }
  return into;
}
