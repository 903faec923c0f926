import { bitOf, forEachNear } from '../../preferences/for-each-near.js';
import type { PreferenceIndex } from '../../preferences/preference-index.js';
import type { ItemRange, RangeTask } from '../../preferences/workforce.js';

/** Whose refusals are counted: one side of the pairs that these mentees and these mentors make. */
export interface RefusalInput {
  /** The range counts places in this list. */
  readonly mentees: Int32Array;
  readonly mentors: Int32Array;
  readonly side: 'mentee' | 'mentor';
}

/** Columns of equal length: `pairs` of that person's near pairs are refused by just these rules. */
export interface RefusalPart {
  readonly person: Int32Array;
  readonly refusals: Int32Array;
  readonly pairs: Int32Array;
}

const ONESELF = bitOf('oneself');

/** More than any row of refusals holds. */
const REFUSALS = 1 << 16;

/** Counts by which rules together pairs with common ground are refused; oneself is nobody to be paired with. */
export function surveyRefusals(
  index: PreferenceIndex,
  range: ItemRange,
  { mentees, mentors, side }: RefusalInput,
): RefusalPart {
  const counts = new Map<number, number>();
  forEachNear(index, mentees.subarray(range.from, range.until), mentors, (mentee, row) => {
    for (let each = 0; each < row.count; each += 1) {
      const refusals = row.refusals[each] as number;
      if ((refusals & ONESELF) !== 0) continue;
      const person = side === 'mentee' ? mentee : (row.mentors[each] as number);
      const counted = person * REFUSALS + refusals;
      counts.set(counted, (counts.get(counted) ?? 0) + 1);
    }
  });
  const found = [...counts.keys()];
  return {
    person: Int32Array.from(found, (counted) => Math.floor(counted / REFUSALS)),
    refusals: Int32Array.from(found, (counted) => counted % REFUSALS),
    pairs: Int32Array.from(counts.values()),
  };
}

/** The survey as threads know it. */
export const refusalTask: RangeTask<PreferenceIndex, RefusalInput, RefusalPart> = {
  name: 'refusals',
  run: surveyRefusals,
};
