import { namesOf } from '../../scoring/names-of.js';
import type { Profile } from '../../scoring/profile.js';
import type { Rule } from '../rule.js';

/** Never somebody's own manager, by address or name, in either direction. */
export const manager: Rule = {
  id: 'manager',
  inWords: 'one of them is the other’s manager',
  refuses: (mentee, mentor) => reportsTo(mentee, mentor) || reportsTo(mentor, mentee),
};

function reportsTo(person: Profile, other: Profile): boolean {
  return person.manager !== '' && namesOf(other.person).includes(person.manager);
}
