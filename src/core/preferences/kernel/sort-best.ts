/**
 * Puts the best of the first `length` keys in order, at the front: `wanted` of them and those that tie with the last
 * (alike when divided by `tie`), at most twice as many; returns how many. No two keys are equal. Written out because
 * the built-in sort takes as long for a short list as all that came before it.
 */
export function sortBest(keys: Float64Array, length: number, wanted: number, tie: number): number {
  let end = Math.min(length, 2 * wanted);
  if (end < length) moveSmallestFirst(keys, length, end);
  sort(keys, 0, end);
  if (end <= wanted) return end;
  const last = Math.floor((keys[wanted - 1] as number) / tie);
  while (Math.floor((keys[end - 1] as number) / tie) > last) end -= 1;
  return end;
}

/** Moves the `count` smallest of the first `length` keys to the front (Hoare 1961, Algorithm 65: Find). */
function moveSmallestFirst(keys: Float64Array, length: number, count: number): void {
  let from = 0;
  let until = length;
  while (until - from > 1) {
    const middle = divide(keys, from, until);
    if (middle <= count) from = middle;
    else until = middle;
  }
}

/** Quicksort (Hoare 1961, Algorithm 64), by insertion where few are left. */
function sort(keys: Float64Array, start: number, end: number): void {
  let from = start;
  while (end - from > 12) {
    const middle = divide(keys, from, end);
    sort(keys, from, middle);
    from = middle;
  }
  for (let each = from + 1; each < end; each += 1) {
    const key = keys[each] as number;
    let place = each;
    for (; place > from && (keys[place - 1] as number) > key; place -= 1) {
      keys[place] = keys[place - 1] as number;
    }
    keys[place] = key;
  }
}

/** Divides a stretch of two keys or more in two, all before the place returned smaller than all from there. */
function divide(keys: Float64Array, from: number, until: number): number {
  const pivot = keys[(from + until - 1) >>> 1] as number;
  let low = from - 1;
  let high = until;
  for (;;) {
    do low += 1;
    while ((keys[low] as number) < pivot);
    do high -= 1;
    while ((keys[high] as number) > pivot);
    if (low >= high) return high + 1;
    const other = keys[low] as number;
    keys[low] = keys[high] as number;
    keys[high] = other;
  }
}
