import type { CohortNow } from '../../pairing/verify/stated-result.js';
import type { Workforce } from '../../preferences/workforce.js';
import { type SolvedAnew, solveAnew } from '../solve-anew.js';
import { addRecruit } from './add-recruit.js';
import { type CountedNeed, countNeeds, type Need } from './need.js';

/** One kind of mentor worth looking for. */
export interface Recruitment {
  readonly need: Need;
  /** Seats that such a mentor, or several, would have to bring. */
  readonly seats: number;
  /** How many more mentees are then matched, besides what the recruitments before gain. */
  readonly gain: number;
  /** Mentees with a mentor after this one and those before. */
  readonly matched: number;
}

/** Whom to look for before matching, found by matching again with mentors who are not there yet. */
export interface RecruitmentGap {
  readonly mentees: number;
  /** Mentees with a mentor as things stand. */
  readonly matched: number;
  /** The most useful first; each counts on those before it. */
  readonly recruitments: readonly Recruitment[];
  /** `found`: more would help little or not at all; `everybody`: nobody waits; `solves`: there was no time for more. */
  readonly end: 'found' | 'everybody' | 'solves';
}

export interface GapOptions {
  readonly workforce: Workforce;
  /** How often the cohort may be solved. */
  readonly solves: number;
}

/** More suggestions than this nobody acts on. */
const RECRUITMENTS = 5;
/** Needs tried for each suggestion, the most wanted among those who wait. */
const NEEDS = 8;
/** Numbers of seats tried to find the fewest that do. */
const TRIMS = 3;

/**
 * Finds, one after the other, the skill or topic whose one more mentor, with seats as needed, would match most of the
 * mentees who wait. Greedy: each suggestion counts on those before it, and together they need not be the best set.
 * Every number comes from solving the cohort with such a mentor in it (`addRecruit` says what they are like). Null where
 * the organiser's own pairs contradict themselves.
 */
export async function findRecruitmentGap(
  now: CohortNow,
  options: GapOptions,
): Promise<RecruitmentGap | null> {
  const solving = { kept: [], exact: false, workforce: options.workforce };
  const before = await solveAnew(now, solving);
  if (before === null) return null;
  const trial: Trial = {
    left: options.solves - 1,
    solve: async (cohort) => (await solveAnew(cohort, solving)) ?? before,
  };
  const mentees = before.preferences.mentees.length;
  const recruitments: Recruitment[] = [];
  const finish = (end: RecruitmentGap['end']): RecruitmentGap => ({
    mentees,
    matched: before.mentorsOf.size,
    recruitments,
    end,
  });
  let state: State = { cohort: now, solved: before };
  while (recruitments.length < RECRUITMENTS) {
    if (state.solved.mentorsOf.size === mentees)
      return finish(recruitments.length === 0 ? 'everybody' : 'found');
    const best = await findBest(state, trial);
    if (best === 'solves') return finish('solves');
    if (best === null) return finish('found');
    const { need, seats, gain } = best;
    recruitments.push({ need, seats, gain, matched: best.solved.mentorsOf.size });
    state = best;
  }
  return finish('found');
}

/** The cohort with those recruited so far, and who is with whom in it. */
interface State {
  readonly cohort: CohortNow;
  readonly solved: SolvedAnew;
}

interface Trial {
  /** Solves left. */
  left: number;
  readonly solve: (cohort: CohortNow) => Promise<SolvedAnew>;
}

interface TriedRecruit extends State {
  readonly need: Need;
  readonly seats: number;
  readonly gain: number;
}

/** The need that gains most; of equal ones the most wanted. Null where none gains anything. */
async function findBest(state: State, trial: Trial): Promise<TriedRecruit | 'solves' | null> {
  const { preferences, mentorsOf } = state.solved;
  const waiting = preferences.mentees.filter(({ person }) => !mentorsOf.has(person.key));
  const needs = countNeeds(waiting, preferences.cohort.mentorsNameTopics).slice(0, NEEDS);
  let best: TriedRecruit | null = null;
  for (const { need, wantedBy } of needs) {
    // A seat places one mentee at most.
    if (best !== null && wantedBy <= best.gain) break;
    if (trial.left < 2) return best === null ? 'solves' : best;
    const tried = await tryRecruit(state, { need, wantedBy }, trial);
    if (tried.gain > (best?.gain ?? 0)) best = tried;
  }
  return best === null ? null : trimSeats(best, state, trial);
}

/** The fewest seats that gain as much, looked for upwards from a seat for each mentee gained. */
async function trimSeats(best: TriedRecruit, state: State, trial: Trial): Promise<TriedRecruit> {
  const { need, gain } = best;
  const most = Math.min(best.seats, gain + TRIMS);
  for (let seats = gain; seats < most && trial.left > 0; seats += 1) {
    const lean = await tryRecruit(state, { need, wantedBy: seats }, trial);
    if (lean.gain >= gain) return lean;
  }
  return best;
}

/** One more mentor with a seat for everybody who waits for this. */
async function tryRecruit(
  { cohort, solved }: State,
  { need, wantedBy: seats }: CountedNeed,
  trial: Trial,
): Promise<TriedRecruit> {
  trial.left -= 1;
  const withRecruit = addRecruit(cohort, need, seats);
  const then = await trial.solve(withRecruit);
  return {
    need,
    seats,
    gain: then.mentorsOf.size - solved.mentorsOf.size,
    cohort: withRecruit,
    solved: then,
  };
}
