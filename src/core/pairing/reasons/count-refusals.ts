import { rulesOf } from '../../preferences/for-each-near.js';
import { keepMentors } from '../../preferences/keep-mentors.js';
import type { PreferenceIndex } from '../../preferences/preference-index.js';
import type { Workforce } from '../../preferences/workforce.js';
import { remember } from '../../text/remember.js';
import type { Refusals } from './describe-refusals.js';
import { type RefusalInput, type RefusalPart, refusalTask } from './survey-refusals.js';

/** By number of a person, how those are refused whom the rule of common ground lets pass. */
export type RefusalCounts = ReadonlyMap<number, readonly Refusals[]>;

/** Counts for some mentees, by number and ascending, how the mentors near them are refused. */
export async function countRefusalsOfMentees(
  index: PreferenceIndex,
  mentees: Int32Array,
  workforce: Workforce,
): Promise<RefusalCounts> {
  return gather(await survey(index, { mentees, side: 'mentee' }, workforce), (mentee) => mentee);
}

/** Counts for some mentors, by number and ascending, how the mentees near them are refused. */
export async function countRefusalsOfMentors(
  index: PreferenceIndex,
  mentors: Int32Array,
  workforce: Workforce,
): Promise<RefusalCounts> {
  if (mentors.length === 0) return new Map();
  const mentees = Int32Array.from({ length: index.menteeCount }, (_, mentee) => mentee);
  const parts = await survey(keepMentors(index, mentors), { mentees, side: 'mentor' }, workforce);
  return gather(parts, (place) => mentors[place] as number);
}

function survey(
  index: PreferenceIndex,
  input: RefusalInput,
  workforce: Workforce,
): Promise<readonly RefusalPart[]> {
  const count = input.mentees.length;
  return workforce.run({ task: refusalTask, shared: index, input, count, pairs: count * index.mentorCount });
}

/** Puts parts together, each person under the number that `numberOf` gives. */
function gather(parts: readonly RefusalPart[], numberOf: (person: number) => number): RefusalCounts {
  const counts = new Map<number, Map<number, number>>();
  for (const { person, refusals, pairs } of parts) {
    for (const [each, refused] of refusals.entries()) {
      const number = numberOf(person[each] as number);
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
