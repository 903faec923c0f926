import type { Preferences } from '../../preferences/preferences.js';

/** What a look for mentors may cost: so many pairs of people looked at, over all solves. */
const BUDGET = 40_000_000;
/** More solves than this are never needed; with fewer, nothing worth telling is found. */
const MOST_SOLVES = 60;
const LEAST_SOLVES = 8;

/** Pairs of people up to which the search takes about a second or two in all. */
const CHEAP_PAIRS = 10_000;

type Sides = { readonly [Side in keyof Pick<Preferences, 'mentees' | 'mentors'>]: number };

/** How often a cohort of so many people may be solved to find its recruitment gap; 0 where it is too large for that. */
export function countGapSolves({ mentees, mentors }: Sides): number {
  const solves = Math.min(MOST_SOLVES, Math.floor(BUDGET / Math.max(1, mentees * mentors)));
  return solves < LEAST_SOLVES ? 0 : solves;
}

/** Whether the gap of such a cohort is found so soon that nobody need ask for it. */
export function isGapCheap({ mentees, mentors }: Sides): boolean {
  return mentees * mentors <= CHEAP_PAIRS;
}
