import type { Person } from '../../signups/person.js';
import type { PairOfNow } from './compare-with-earlier.js';
import type { EarlierPair } from './earlier-pair.js';
import type { KeptPair } from './rematch.js';

/** Matches anew as if only these rows had been kept. */
export type Rematcher = (earlier: readonly EarlierPair[]) => Promise<readonly PairOfNow[]>;

/** What to try, and how long. */
export interface LooseningTask {
  /** The rows of before. */
  readonly earlier: readonly EarlierPair[];
  /** The kept pairs, those first whose end is most likely to help. */
  readonly kept: readonly KeptPair[];
  /** All pairs of now. */
  readonly pairings: readonly PairOfNow[];
  /** How many mentees have no mentor now. */
  readonly waiting: number;
  /** At most so many pairs are let go. */
  readonly limit: number;
  /** At most so many times is matched anew. */
  readonly solves: number;
  readonly rematch: Rematcher;
}

/** A kept pair whose end would help, after those named before it. */
export interface LetGo {
  readonly pair: KeptPair;
  /** How many more mentees would have a mentor than without this step; at least 1. */
  readonly gain: number;
  /** Whom the mentee of the pair would then be with; empty for nobody. */
  readonly menteeThenWith: readonly Person[];
}

/**
 * Why no further pair is named: as many as were asked for, or as could help, have been (`enough`); every other one was
 * tried and gives nobody a mentor (`none-helps`); the trials ran out (`out-of-trials`); or there is nothing to gain, as
 * no mentee without a mentor has anybody acceptable (`nobody-waits`).
 */
export type LooseningEnd = 'enough' | 'none-helps' | 'out-of-trials' | 'nobody-waits';

/** What letting go of kept pairs would gain. */
export interface Loosening {
  readonly steps: readonly LetGo[];
  /** How many kept pairs might be let go: all but the fixed ones. */
  readonly candidates: number;
  /** How many times was matched anew. */
  readonly trials: number;
  readonly end: LooseningEnd;
}

/**
 * Lets go of kept pairs, one after the other, as long as that gives more mentees a mentor. Each is tried by matching
 * anew without its row. One pair frees one mentee and one seat, which can give one more mentee a mentor and never two;
 * so each step takes the first pair that helps. Pairs that help only together are not found.
 */
export async function tryLoosening(task: LooseningTask): Promise<Loosening> {
  const candidates = task.kept.filter(({ isFixed }) => !isFixed);
  const steps: LetGo[] = [];
  let trials = 0;
  let matched = countMatched(task.pairings);
  const finish = (end: LooseningEnd): Loosening => ({ steps, candidates: candidates.length, trials, end });
  if (task.waiting === 0) return finish('nobody-waits');
  while (steps.length < task.limit && steps.length < task.waiting) {
    const letGo = new Set(steps.map(({ pair }) => pair));
    let step: LetGo | null = null;
    for (const pair of candidates) {
      if (letGo.has(pair)) continue;
      if (trials === task.solves) return finish('out-of-trials');
      trials += 1;
      step = await tryWithout(pair, letGo, task, matched);
      if (step !== null) break;
    }
    if (step === null) return finish('none-helps');
    matched += step.gain;
    steps.push(step);
  }
  return finish('enough');
}

async function tryWithout(
  pair: KeptPair,
  letGo: ReadonlySet<KeptPair>,
  { earlier, rematch }: LooseningTask,
  matched: number,
): Promise<LetGo | null> {
  const gone = new Set([...letGo, pair].map((other) => other.earlier));
  const pairings = await rematch(earlier.filter((row) => !gone.has(row)));
  const gain = countMatched(pairings) - matched;
  if (gain <= 0) return null;
  const own = pairings.filter(({ mentee }) => mentee.key === pair.mentee.key);
  return { pair, gain, menteeThenWith: own.map(({ mentor }) => mentor) };
}

function countMatched(pairings: readonly PairOfNow[]): number {
  return new Set(pairings.map(({ mentee }) => mentee.key)).size;
}
