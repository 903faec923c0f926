import type { WorkingMemory } from './working-memory.js';

/**
 * Of the first `count` mentors found keeps those whose score on the mentee's side reaches `menteeBar`, and those whose own
 * score may reach what `mentorBars` has for their slot; returns how many.
 */
export function keepMaybeNotable(
  { columns: { numbers, at } }: WorkingMemory,
  count: number,
  menteeBar: number,
  mentorBars: Int32Array,
): number {
  const { found, menteeScores, covered, goals } = at;
  let kept = 0;
  for (let each = 0; each < count; each += 1) {
    const slot = numbers[found + each] as number;
    const score = numbers[menteeScores + each] as number;
    if (score < menteeBar && (mentorBars[slot] as number) > BEST_SCORE) continue;
    numbers[found + kept] = slot;
    numbers[menteeScores + kept] = score;
    numbers[covered + kept] = numbers[covered + each] as number;
    numbers[goals + kept] = numbers[goals + each] as number;
    kept += 1;
  }
  return kept;
}

/** The same when the mentors' scores are known. */
export function keepNotable(
  { columns: { numbers, at } }: WorkingMemory,
  count: number,
  menteeBar: number,
  mentorBars: Int32Array,
): number {
  const { found, menteeScores, mentorScores } = at;
  let kept = 0;
  for (let each = 0; each < count; each += 1) {
    const slot = numbers[found + each] as number;
    const score = numbers[menteeScores + each] as number;
    const mentorScore = numbers[mentorScores + each] as number;
    if (score < menteeBar && mentorScore < (mentorBars[slot] as number)) continue;
    numbers[found + kept] = slot;
    numbers[menteeScores + kept] = score;
    numbers[mentorScores + kept] = mentorScore;
    kept += 1;
  }
  return kept;
}

const BEST_SCORE = 1000;
