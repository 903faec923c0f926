/** Consecutive items, by place: `from` is in, `until` is not. */
export interface ItemRange {
  readonly from: number;
  readonly until: number;
}

/**
 * A pure function over a range of items (most often mentees), known by its name in another thread too. What it is given
 * and what it gives is plain data: numbers, texts, typed arrays, objects and lists of these. The typed arrays of a part
 * belong to it alone, as they may be moved to the thread that asked. A part must not depend on which range came before.
 */
export interface RangeTask<Shared, Input, Part> {
  readonly name: string;
  readonly run: (shared: Shared, range: ItemRange, input: Input) => Part;
}

/** A task with everything it needs. */
export interface Assignment<Shared, Input, Part> {
  readonly task: RangeTask<Shared, Input, Part>;
  /** What many assignments have in common, the index above all: a thread gets it once, and knows it by identity. */
  readonly shared: Shared;
  /** What this one has of its own; every thread that takes part gets a copy. */
  readonly input: Input;
  /** How many items there are: they are places 0 to `count - 1` of whatever the task counts. */
  readonly count: number;
  /** About how many pairs are looked at, all items together: whether more threads are worth their start. */
  readonly pairs: number;
}

/** Whoever does the work: this thread, or several. The parts are the same and in the order of their ranges. */
export interface Workforce {
  readonly run: <Shared, Input, Part>(
    assignment: Assignment<Shared, Input, Part>,
  ) => Promise<readonly Part[]>;
}

/** Fewer items than this in a range, and handing it over costs too much beside the work. */
const LEAST_ITEMS = 256;
/** More ranges than this, and parts as long as the other side of a large cohort would fill the memory. */
const MOST_RANGES = 64;

/** The ranges of `count` items; they depend on nothing else, so that no result depends on who did the work. */
export function divideIntoRanges(count: number): readonly ItemRange[] {
  const size = Math.max(LEAST_ITEMS, Math.ceil(count / MOST_RANGES));
  return Array.from({ length: Math.ceil(count / size) }, (_, place) => ({
    from: place * size,
    until: Math.min((place + 1) * size, count),
  }));
}

/** Works off an assignment at once, here; `afterRange` hears how many items are done. */
export function workOff<Shared, Input, Part>(
  { task, shared, input, count }: Assignment<Shared, Input, Part>,
  afterRange: (done: number) => void = () => undefined,
): readonly Part[] {
  return divideIntoRanges(count).map((range) => {
    const part = task.run(shared, range, input);
    afterRange(range.until);
    return part;
  });
}

/** The workforce of small cohorts, tests and libraries. */
export const inThisThread: Workforce = { run: async (assignment) => workOff(assignment) };
