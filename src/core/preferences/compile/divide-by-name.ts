import type { RuleContext } from '../../acceptance/rule.js';
import type { Profile } from '../../scoring/profile.js';
import { remember } from '../../text/remember.js';
import type { Division } from './division.js';

type NamesOf = (person: Profile, context: RuleContext) => Iterable<string>;

/** A rule that refuses a mentor who goes by a name that the mentee has on a list. */
export function divideByName(menteeNames: NamesOf, mentorNames: NamesOf): Division {
  return ({ mentees, mentors }, context) => {
    const slotsOf = new Map<string, number[]>();
    for (const [slot, mentor] of mentors.entries()) {
      for (const name of mentorNames(mentor, context)) {
        const slots = slotsOf.get(name);
        if (slots === undefined) slotsOf.set(name, [slot]);
        else slots.push(slot);
      }
    }
    const groups: (readonly number[])[] = [];
    const groupOf = remember((slots: readonly number[]) => groups.push(slots) - 1);
    const closedTo = (mentee: Profile): readonly number[] => {
      const names = slotsOf.size === 0 ? [] : [...menteeNames(mentee, context)];
      return names.flatMap((name) => {
        const slots = slotsOf.get(name);
        return slots === undefined ? [] : [groupOf(slots)];
      });
    };
    return {
      closuresOf: mentees.map(closedTo),
      closures: groups.map((_, group) => [group]),
      groups,
    };
  };
}
