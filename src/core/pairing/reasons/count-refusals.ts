import { rulesOf } from '../../preferences/for-each-near.js';
import type { PreferenceIndex } from '../../preferences/preference-index.js';
import type { Workforce } from '../../preferences/workforce.js';
import { remember } from '../../text/remember.js';
import type { Refusals } from './describe-refusals.js';
import { type RefusalInput, type RefusalPart, refusalTask } from './survey-refusals.js';

/** By number of a person, how those are refused whom the rule of common ground lets pass. */
export type RefusalCounts = ReadonlyMap<number, readonly Refusals[]>;

/** Counts for some mentees, by number, how the mentors near them are refused. */
export async function countRefusalsOfMentees(
  index: PreferenceIndex,
  mentees: Int32Array,
  workforce: Workforce,
): Promise<RefusalCounts> {
  return count(index, { mentees, mentors: index.mentorAt, side: 'mentee' }, workforce);
}

/** Counts for some mentors, by number, how the mentees near them are refused. */
export async function countRefusalsOfMentors(
  index: PreferenceIndex,
  mentors: Int32Array,
  workforce: Workforce,
): Promise<RefusalCounts> {
  return count(index, { mentees: index.skills.byWishSet, mentors, side: 'mentor' }, workforce);
}

async function count(
  index: PreferenceIndex,
  input: RefusalInput,
  workforce: Workforce,
): Promise<RefusalCounts> {
  const { mentees, mentors } = input;
  if (mentees.length * mentors.length === 0) return new Map();
  const pairs = mentees.length * mentors.length;
  return gather(
    await workforce.run({ task: refusalTask, shared: index, input, count: mentees.length, pairs }),
  );
}

function gather(parts: readonly RefusalPart[]): RefusalCounts {
  const counts = new Map<number, Map<number, number>>();
  for (const { person, refusals, pairs } of parts) {
    for (const [each, refused] of refusals.entries()) {
      const number = person[each] as number;
      const own = counts.get(number) ?? new Map<number, number>();
      own.set(refused, (own.get(refused) ?? 0) + (pairs[each] as number));
      counts.set(number, own);
    }
  }
  const rulesKnown = remember(rulesOf);
  const describe = (own: ReadonlyMap<number, number>): readonly Refusals[] =>
    Array.from(own, ([refused, people]) => ({ rules: rulesKnown(refused), people }));
  return new Map(Array.from(counts, ([number, own]) => [number, describe(own)]));
}
