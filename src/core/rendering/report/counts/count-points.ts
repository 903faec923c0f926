/** Pairs whose points lie from `from` to `to`, both included. */
export interface PointsBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const WIDTH = 5;
const BINS = 20;

/** How the points of pairs are spread over the whole scale, five points to a bin; 100 is in the last. */
export function countPoints(points: readonly number[]): readonly PointsBin[] {
  const counts = new Array<number>(BINS).fill(0);
  for (const each of points) {
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor(each / WIDTH)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts.map((count, bin) => ({
    from: bin * WIDTH,
    to: bin === BINS - 1 ? 100 : bin * WIDTH + WIDTH - 1,
    count,
  }));
}
