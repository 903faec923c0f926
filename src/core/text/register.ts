/** Things by number: 0 for the first met, then 1, 2 and so on. */
export interface Register<Thing> {
  /** The number of a thing, a new one for a thing not met before. */
  readonly numberOf: (thing: Thing) => number;
  /** The things by their numbers. */
  readonly things: readonly Thing[];
}

/** An empty register; things of one key are one thing. */
export function createRegister<Thing>(keyOf: (thing: Thing) => string): Register<Thing> {
  const things: Thing[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (thing: Thing): number => {
    const key = keyOf(thing);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, things.length);
    return things.push(thing) - 1;
  };
  return { numberOf, things };
}
