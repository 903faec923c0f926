/** The same thing as each of two people sees it. */
export interface Sides<Value> {
  readonly mentee: Value;
  readonly mentor: Value;
}

/** What both see alike. */
export function bothSides<Value>(value: Value): Sides<Value> {
  return { mentee: value, mentor: value };
}
