import type { View } from '../compile/compile-views.js';
import { dividedBy } from './divided-by.js';

/** Where in a view what stands: weights, a divisor, and what is given and weighs in all by what a mentee asks for. */
export const VIEW = {
  skills: 0,
  goals: 1,
  background: 2,
  logistics: 3,
  perLogistics: 4,
  /** 1000 for a view that asks nothing of such a mentee: content with everyone. */
  given: 5,
  /** All weights together, at least 1. */
  total: 9,
  length: 13,
} as const;

/** Writes a mentor's view from a place on, as `VIEW` says. */
export function writeView(numbers: Int32Array, at: number, { weights, logisticsAsked }: View): void {
  numbers[at + VIEW.skills] = weights.skills;
  numbers[at + VIEW.goals] = weights.goals;
  numbers[at + VIEW.background] = weights.background;
  numbers[at + VIEW.logistics] = weights.logistics;
  numbers[at + VIEW.perLogistics] = dividedBy(logisticsAsked);
  for (let asked = 0; asked < 4; asked += 1) {
    const total =
      (asked & ASKS_SKILLS ? weights.skills : 0) +
      (asked & ASKS_GOALS ? weights.goals : 0) +
      weights.background +
      weights.logistics;
    numbers[at + VIEW.given + asked] = total === 0 ? 1000 : 0;
    numbers[at + VIEW.total + asked] = Math.max(1, total);
  }
}

/** What a mentee asks for: nothing, or these together. */
export const ASKS_GOALS = 1;
export const ASKS_SKILLS = 2;
