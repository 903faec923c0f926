import type { View } from '../compile/compile-views.js';

/** The views of the index as columns, with what they divide by turned round. */
export interface ViewNumbers {
  readonly skills: Int32Array;
  readonly goals: Int32Array;
  readonly background: Int32Array;
  readonly logistics: Int32Array;
  readonly paths: Int32Array;
  readonly wishes: Int32Array;
  readonly perBackground: Float64Array;
  readonly perLogistics: Float64Array;
  /** For mentees who ask for nothing, for goals, for skills, for both. */
  readonly totals: readonly ViewTotals[];
}

export interface ViewTotals {
  /** 1000 for a view that asks nothing of such a mentee: content with everyone. */
  readonly starts: Int32Array;
  readonly perTotals: Float64Array;
}

export function readViews(views: readonly View[]): ViewNumbers {
  const column = (numberOf: (view: View) => number): Int32Array => Int32Array.from(views, numberOf);
  const totals = [0, 1, 2, 3].map((asked): ViewTotals => {
    const sums = views.map(
      ({ weights }) =>
        (asked & 2 ? weights.skills : 0) +
        (asked & 1 ? weights.goals : 0) +
        weights.background +
        weights.logistics,
    );
    return {
      starts: Int32Array.from(sums, (sum) => (sum === 0 ? 1000 : 0)),
      perTotals: Float64Array.from(sums, (sum) => 1 / Math.max(1, sum)),
    };
  });
  return {
    skills: column(({ weights }) => weights.skills),
    goals: column(({ weights }) => weights.goals),
    background: column(({ weights }) => weights.background),
    logistics: column(({ weights }) => weights.logistics),
    paths: column(({ background }) => background.paths),
    wishes: column(({ background }) => background.wishes),
    perBackground: Float64Array.from(views, ({ background }) => 1 / background.divisor),
    perLogistics: Float64Array.from(views, ({ logisticsAsked }) => 1 / logisticsAsked),
    totals,
  };
}
