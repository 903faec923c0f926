/** Draws a whole number from 0 below `count`, at least 1 and at most 2^31. */
export type Draw = (count: number) => number;

const SEED = 2_463_534_242;

/**
 * A sequence of draws that is the same on every run: chance without luck. Every call begins it anew.
 * Source: Marsaglia 2003, Xorshift RNGs, Journal of Statistical Software 8(14).
 */
export function startDraws(): Draw {
  let state = SEED;
  return (count) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % count;
  };
}
