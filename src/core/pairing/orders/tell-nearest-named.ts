import { tellNearest } from '../../signups/checks/tell-nearest.js';
import { buildNearestSearch } from '../../signups/find-nearest-people.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import { rememberWeakly } from '../../text/remember-weakly.js';

const searchIn = rememberWeakly((index: PeopleIndex) => buildNearestSearch([...index.byKey.values()]));

/** The row, in words, of the one person of a role who may be meant by a name that nobody has; else null. */
export function tellNearestNamed(
  index: PeopleIndex,
  addressOrName: string,
  side: 'mentor' | 'mentee',
): string | null {
  const near = searchIn(index)(addressOrName);
  return tellNearest(near.filter(({ isMentor, isMentee }) => (side === 'mentor' ? isMentor : isMentee))).row;
}
