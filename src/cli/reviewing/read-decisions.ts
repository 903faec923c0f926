import { tellNearestNamed } from '../../core/pairing/orders/tell-nearest-named.js';
import type { Decision, Order } from '../../core/pairing/review/plan-edits.js';
import type { PeopleIndex } from '../../core/signups/people-index.js';
import { Failure } from '../../shell/failure.js';
import type { ReviewOptions } from './review-options.js';

const ORDERS: readonly Order[] = ['release', 'fix', 'forbid'];

/** The decisions that flags give. Throws a Failure (2) where one names nobody, or not a mentee and a mentor. */
export function readDecisions(options: ReviewOptions, index: PeopleIndex): readonly Decision[] {
  return ORDERS.flatMap((order) => (options[order] ?? []).map((text) => readDecision(order, text, index)));
}

/** Both are people by address or name; a name may hold a comma itself. */
function readDecision(order: Order, text: string, index: PeopleIndex): Decision {
  const cuts = [...text.matchAll(/,/g)].map(
    ({ index: at }) => [text.slice(0, at), text.slice(at + 1)] as const,
  );
  for (const [first, second] of cuts) {
    const [mentee, mentor] = [index.find(first), index.find(second)];
    if (mentee?.isMentee === true && mentor?.isMentor === true) return { order, mentee, mentor };
  }
  const [first, second] = cuts[0] ?? [null, null];
  if (first === null) {
    throw new Failure(
      2,
      `--${order} takes a mentee and a mentor with a comma between them.`,
      `For example: --${order} "grace@example.org,amina@example.org"`,
    );
  }
  const side = index.find(first)?.isMentee === true ? 'mentor' : 'mentee';
  const nearest = tellNearestNamed(index, side === 'mentee' ? first : second, side);
  throw new Failure(
    2,
    `--${order}: no ${side}, or more than one, is called like the ${side === 'mentee' ? 'first' : 'second'} of the two.`,
    nearest === null ? 'Give addresses: first the mentee, then the mentor.' : `Is it the one in ${nearest}?`,
  );
}
