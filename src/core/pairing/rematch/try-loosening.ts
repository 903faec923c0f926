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

/** What letting go of kept pairs would gain. */
export interface Loosening {
  readonly steps: readonly LetGo[];
  /** How many kept pairs might be let go: all but the fixed ones. */
  readonly candidates: number;
  /** Whether every one of them was tried in the last step; false where the number of trials ran out. */
  readonly complete: boolean;
  /** False where every mentee has a mentor already, so that there is nothing to gain. */
  readonly anybodyWaits: boolean;
}

/**
 * Lets go of kept pairs, one after the other, as long as that gives more mentees a mentor. Each is tried by matching
 * anew without its row. One pair frees one mentee and one seat, which can give one more mentee a mentor and never two;
 * so each step takes the first pair that helps. Pairs that help only together are not found.
 */
export async function tryLoosening(task: LooseningTask): Promise<Loosening> {
  const open = task.kept.filter(({ isFixed }) => !isFixed);
  const steps: LetGo[] = [];
  const letGo = new Set<KeptPair>();
  let solves = task.solves;
  let matched = countMatched(task.pairings);
  let complete = true;
  while (steps.length < task.limit && steps.length < task.waiting && complete) {
    const found = await findHelpful(task, open, letGo, matched, solves);
    solves -= found.solves;
    complete = found.step !== null || found.isComplete;
    if (found.step === null) break;
    letGo.add(found.step.pair);
    matched += found.step.gain;
    steps.push(found.step);
  }
  return { steps, candidates: open.length, complete, anybodyWaits: task.waiting > 0 };
}

interface Search {
  readonly step: LetGo | null;
  readonly solves: number;
  /** Whether every pair was tried. */
  readonly isComplete: boolean;
}

async function findHelpful(
  { earlier, rematch }: LooseningTask,
  open: readonly KeptPair[],
  letGo: ReadonlySet<KeptPair>,
  matched: number,
  solves: number,
): Promise<Search> {
  let tried = 0;
  for (const pair of open) {
    if (letGo.has(pair)) continue;
    if (tried === solves) return { step: null, solves: tried, isComplete: false };
    tried += 1;
    const gone = new Set([...letGo, pair].map((other) => other.earlier));
    const pairings = await rematch(earlier.filter((row) => !gone.has(row)));
    const gain = countMatched(pairings) - matched;
    if (gain > 0) {
      const own = pairings.filter(({ mentee }) => mentee.key === pair.mentee.key);
      const step = { pair, gain, menteeThenWith: own.map(({ mentor }) => mentor) };
      return { step, solves: tried, isComplete: false };
    }
  }
  return { step: null, solves: tried, isComplete: true };
}

function countMatched(pairings: readonly PairOfNow[]): number {
  return new Set(pairings.map(({ mentee }) => mentee.key)).size;
}
