import type { Profile } from '../../scoring/profile.js';
import type { Rule } from '../rule.js';

/** Either may name people not wanted, by address or name. Of several people of one name, all are avoided. */
export const avoid: Rule = {
  id: 'avoid',
  inWords: 'one of them asked not to be paired with the other',
  refuses: (mentee, mentor) => avoids(mentee, mentor) || avoids(mentor, mentee),
};

function avoids(person: Profile, other: Profile): boolean {
  return person.avoids.some((name) => other.names.includes(name));
}
