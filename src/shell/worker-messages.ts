import type { ItemRange } from '../core/preferences/workforce.js';

/** What a thread is asked to do: a task by name, over ranges that all threads draw from one counter. */
export interface WorkOrder {
  /** Tells the answers to this order from those to others. */
  readonly order: number;
  readonly task: string;
  /** Only where it is another than in the order before. */
  readonly shared?: unknown;
  readonly input: unknown;
  readonly ranges: readonly ItemRange[];
  /** One number in shared memory: the place of the next range that nobody has taken. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** One range done. */
export interface FinishedRange {
  readonly order: number;
  /** The place of the range in the order. */
  readonly place: number;
  readonly part: unknown;
}
