/** The best candidates seen so far, by a key of which the smaller is the better; no two keys are equal. */
export interface Best {
  /** How many are wanted. */
  readonly wanted: number;
  readonly keys: Float64Array;
  length: number;
  /** How many were ever offered. */
  offered: number;
}

/** Kept beyond those wanted, as ties may be handed out, and room for others so that it is seldom tidied up. */
const KEPT = 2;
const ROOM = 4;

export function createBest(wanted: number, most: number): Best {
  return { wanted, keys: new Float64Array(Math.min(ROOM * wanted, most)), length: 0, offered: 0 };
}

/** Takes a key in; returns whether room had to be made, after which the first `wanted` keys are the best. */
export function offer(best: Best, key: number): boolean {
  const { keys, wanted } = best;
  keys[best.length] = key;
  best.length += 1;
  best.offered += 1;
  if (best.length < keys.length || keys.length < ROOM * wanted) return false;
  moveSmallestFirst(keys, 0, best.length, wanted);
  moveSmallestFirst(keys, wanted, best.length, KEPT * wanted);
  best.length = KEPT * wanted;
  return true;
}

/**
 * The best in their order: as many as are wanted, and those tied with the last of them (alike when divided by
 * `tie`) up to twice as many.
 */
export function readBest({ keys, wanted, length }: Best, tie: number): Float64Array {
  let end = Math.min(length, KEPT * wanted);
  moveSmallestFirst(keys, 0, length, end);
  const sorted = keys.subarray(0, end).sort();
  if (end <= wanted) return sorted;
  const last = Math.floor((sorted[wanted - 1] as number) / tie);
  while (Math.floor((sorted[end - 1] as number) / tie) > last) end -= 1;
  return sorted.subarray(0, end);
}

/** Moves the smallest keys of a stretch before place `middle` (Hoare 1961, Algorithm 65: Find). */
function moveSmallestFirst(keys: Float64Array, from: number, until: number, middle: number): void {
  let left = from;
  let right = until - 1;
  while (left < right) {
    const pivot = keys[(left + right) >>> 1] as number;
    let low = left;
    let high = right;
    while (low <= high) {
      while ((keys[low] as number) < pivot) low += 1;
      while ((keys[high] as number) > pivot) high -= 1;
      if (low <= high) {
        const other = keys[low] as number;
        keys[low] = keys[high] as number;
        keys[high] = other;
        low += 1;
        high -= 1;
      }
    }
    if (middle - 1 <= high) right = high;
    else if (middle - 1 >= low) left = low;
    else return;
  }
}
