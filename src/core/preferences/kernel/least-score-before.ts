import type { WorkingMemory } from './working-memory.js';

/** The least score that, added to this base, stands before a standing; above all scores where none does. */
export function leastScoreBefore({ leastScores }: WorkingMemory, standing: number, base: number): number {
  const worst = Math.max(0, Math.min(standing - 1 - base, leastScores.length - 1));
  return leastScores[worst] as number;
}
