import { countBits } from '../../text/count-bits.js';
import type { GoalColumns } from '../compile/compile-goals.js';
import { rememberRows } from './remember-rows.js';
import { findSlots, type SlotSet } from './slot-set.js';

/** What mentors offer besides skills. */
export interface TopicOffers {
  /** By topic, who offers it. */
  readonly offering: readonly SlotSet[];
  /** Who offers the same topics is of one class. */
  readonly classOfSlot: Int32Array;
  readonly classCount: number;
  /** By topics wanted, as bits: by class the share of them that is offered, 0 to 1000. */
  readonly sharesOf: (wanted: number) => Int32Array;
}

export function readTopics({ topicsOffered }: GoalColumns): TopicOffers {
  const classes = new Map<number, number>();
  for (const offered of topicsOffered) if (!classes.has(offered)) classes.set(offered, classes.size);
  const offers = Int32Array.from(classes.keys());
  return {
    offering: Array.from({ length: 32 }, (_, topic) =>
      findSlots(topicsOffered.length, (slot) => (((topicsOffered[slot] as number) >>> topic) & 1) === 1),
    ),
    classOfSlot: topicsOffered.map((offered) => classes.get(offered) as number),
    classCount: classes.size,
    sharesOf: rememberRows(offers.length, (wanted) => shareTopics(offers, wanted)),
  };
}

function shareTopics(offers: Int32Array, wanted: number): Int32Array {
  const shares = new Int32Array(offers.length);
  const count = Math.max(1, countBits(wanted));
  for (let each = 0; each < offers.length; each += 1) {
    shares[each] = Math.floor((1000 * countBits((offers[each] as number) & wanted)) / count);
  }
  return shares;
}
