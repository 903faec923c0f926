import { isOfKind } from '../../scoring/is-of-kind.js';
import type { Profile } from '../../scoring/profile.js';
import type { Rule } from '../rule.js';

/** Every must of either side; who tells nothing of themselves meets none. */
export const must: Rule = {
  id: 'must',
  inWords: 'one of them insists on a kind of person that the other is not known to be',
  refuses: (mentee, mentor) => missesMust(mentee, mentor) || missesMust(mentor, mentee),
};

function missesMust(person: Profile, other: Profile): boolean {
  return person.seeks.some((wanted) => wanted.must && !isOfKind(other, wanted));
}
