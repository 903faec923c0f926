import type { View } from '../compile/compile-views.js';
import { dividedBy } from './divided-by.js';

/** The views of the index as columns, to be looked up for each mentor. */
export interface ViewNumbers {
  readonly skills: Int32Array;
  readonly goals: Int32Array;
  readonly background: Int32Array;
  readonly logistics: Int32Array;
  readonly perLogistics: Int32Array;
  /** For mentees who ask for nothing, for goals, for skills, for both. */
  readonly totals: readonly ViewTotals[];
}

export interface ViewTotals {
  /** 1000 for a view that asks nothing of such a mentee: content with everyone. */
  readonly given: Int32Array;
  /** One divided by all weights together. */
  readonly perTotal: Float64Array;
}

export function readViews(views: readonly View[]): ViewNumbers {
  const column = (numberOf: (view: View) => number): Int32Array => Int32Array.from(views, numberOf);
  return {
    skills: column(({ weights }) => weights.skills),
    goals: column(({ weights }) => weights.goals),
    background: column(({ weights }) => weights.background),
    logistics: column(({ weights }) => weights.logistics),
    perLogistics: column(({ logisticsAsked }) => dividedBy(logisticsAsked)),
    totals: [
      sumWeights(views, 0, 0),
      sumWeights(views, 0, 1),
      sumWeights(views, 1, 0),
      sumWeights(views, 1, 1),
    ],
  };
}

function sumWeights(views: readonly View[], asksSkills: number, asksGoals: number): ViewTotals {
  const sums = views.map(
    ({ weights }) =>
      asksSkills * weights.skills + asksGoals * weights.goals + weights.background + weights.logistics,
  );
  return {
    given: Int32Array.from(sums, (sum) => (sum === 0 ? 1000 : 0)),
    perTotal: Float64Array.from(sums, (sum) => 1 / Math.max(1, sum)),
  };
}
