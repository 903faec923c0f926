/** Pairs of numbers as one: equal pairs have one number, from 0 in the order in which they are first met. */
export function numberPairs(first: Int32Array, second: Int32Array) {
  const known = new Map<number, number>();
  const classes: (readonly [number, number])[] = [];
  const numbers = first.map((number, place) => {
    const other = second[place] as number;
    const key = number * 2 ** 32 + (other >>> 0);
    const found = known.get(key) ?? classes.push([number, other]) - 1;
    known.set(key, found);
    return found;
  });
  return { classes, numbers };
}
