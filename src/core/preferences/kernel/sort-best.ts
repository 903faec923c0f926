/**
 * Puts the best of the first `length` keys in order, at the front: `wanted` of them and those that tie with the last
 * (alike when divided by `tie`), at most twice as many; returns how many. No two keys are equal.
 */
export function sortBest(keys: Float64Array, length: number, wanted: number, tie: number): number {
  let end = Math.min(length, 2 * wanted);
  if (end < length) moveSmallestFirst(keys, length, end);
  keys.subarray(0, end).sort();
  if (end <= wanted) return end;
  const last = Math.floor((keys[wanted - 1] as number) / tie);
  while (Math.floor((keys[end - 1] as number) / tie) > last) end -= 1;
  return end;
}

/** Moves the `count` smallest of the first `length` keys to the front (Hoare 1961, Algorithm 65: Find). */
function moveSmallestFirst(keys: Float64Array, length: number, count: number): void {
  let left = 0;
  let right = length - 1;
  while (left < right) {
    const pivot = keys[(left + right) >>> 1] as number;
    let low = left;
    let high = right;
    while (low <= high) {
      while ((keys[low] as number) < pivot) low += 1;
      while ((keys[high] as number) > pivot) high -= 1;
      if (low > high) break;
      const other = keys[low] as number;
      keys[low] = keys[high] as number;
      keys[high] = other;
      low += 1;
      high -= 1;
    }
    if (count - 1 <= high) right = high;
    else if (count - 1 >= low) left = low;
    else return;
  }
}
