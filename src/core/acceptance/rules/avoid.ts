import type { Cohort } from '../../scoring/cohort.js';
import type { Profile } from '../../scoring/profile.js';
import type { Rule } from '../rule.js';

/** Either may name people not wanted, by address or name. Of several people of one name, all are avoided. */
export const avoid: Rule = {
  id: 'avoid',
  inWords: 'one of them asked not to be paired with the other',
  refuses: (mentee, mentor, { cohort }) => avoids(mentee, mentor, cohort) || avoids(mentor, mentee, cohort),
};

function avoids({ person }: Profile, { person: other }: Profile, { avoided }: Cohort): boolean {
  return avoided.get(person.key)?.has(other.key) ?? false;
}
