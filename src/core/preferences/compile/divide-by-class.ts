import type { RuleContext } from '../../acceptance/rule.js';
import type { Profile } from '../../scoring/profile.js';
import { createRegister } from '../../text/register.js';
import type { Division } from './division.js';

/** A rule that asks for no more than a class of each side: one of each class is asked for all. */
export function divideByClass(
  menteeClass: (mentee: Profile) => string,
  mentorClass: (mentor: Profile) => string,
  refuses: (mentee: Profile, mentor: Profile, context: RuleContext) => boolean,
): Division {
  return ({ mentees, mentors }, context) => {
    const menteeClasses = createRegister(menteeClass);
    const mentorClasses = createRegister(mentorClass);
    const groups: number[][] = [];
    for (const [slot, mentor] of mentors.entries()) {
      const group = mentorClasses.numberOf(mentor);
      groups[group] ??= [];
      groups[group].push(slot);
    }
    const closuresOf = mentees.map((mentee) => [menteeClasses.numberOf(mentee)]);
    const closures = menteeClasses.things.map((mentee) =>
      [...mentorClasses.things.keys()].filter((group) => {
        const mentor = mentorClasses.things[group];
        return mentor !== undefined && refuses(mentee, mentor, context);
      }),
    );
    return { closuresOf, closures, groups };
  };
}
