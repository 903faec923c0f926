import type { View, ViewColumns } from '../compile/compile-views.js';

/**
 * By slot, the fit of skills (0 to 1000) without which the mentor's score stays below their bar, were all else at its
 * best; where no score reaches the bar no fit does. Whoever wishes no skill has a fit of 0, and is not judged by it.
 */
export function leastSkills(
  { views, viewOfSlot }: ViewColumns,
  bars: Int32Array,
  areAsked: boolean,
): Int32Array {
  return bars.map((bar, slot) => {
    if (bar > BEST) return BEST + 1;
    const { skills, goals, background, logistics } = (views[viewOfSlot[slot] as number] as View).weights;
    if (!areAsked || skills === 0) return 0;
    const total = skills + goals + background + logistics;
    // What is lacking of skills is lacking of the whole.
    return Math.max(0, Math.ceil(BEST - (total * (BEST - bar)) / skills));
  });
}

/** The best of scores and of fits. */
const BEST = 1000;
