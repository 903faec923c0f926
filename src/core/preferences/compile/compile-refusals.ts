import { rules } from '../../acceptance/rules.js';
import type { Profile } from '../../scoring/profile.js';
import { scoreSides } from '../../scoring/score-sides.js';
import type { Division } from './division.js';
import { divisions } from './divisions.js';
import { type NumberLists, packLists, sharedInt32 } from './number-lists.js';
import type { Participants } from './participants.js';

/** Which mentors the rules close to whom, as far as rules look at neither scores nor clocks. */
export interface RefusalColumns {
  /** By mentee, places in `closures`: one for each rule that closes anybody to them. */
  readonly closuresOf: NumberLists;
  /** By closure, places in `groups`. */
  readonly closures: NumberLists;
  /** By closure, the place of its rule in the list of rules. */
  readonly ruleOfClosure: Int32Array;
  /** By group, the slots of the mentors in it. */
  readonly groups: NumberLists;
}

export function compileRefusals(participants: Participants): RefusalColumns {
  const { cohort, mentees } = participants;
  const context = { cohort, score: (a: Profile, b: Profile) => scoreSides(a, b, cohort) };
  const closuresOf: number[][] = mentees.map(() => []);
  const closures: (readonly number[])[] = [];
  const ruleOfClosure: number[] = [];
  const groups: (readonly number[])[] = [];
  for (const [rule, divide] of listDivisions()) {
    const found = divide(participants, context);
    for (const [mentee, own] of found.closuresOf.entries()) {
      for (const closure of own) {
        if (found.closures[closure]?.length !== 0) closuresOf[mentee]?.push(closures.length + closure);
      }
    }
    closures.push(...found.closures.map((closed) => closed.map((group) => groups.length + group)));
    ruleOfClosure.push(...found.closures.map(() => rule));
    groups.push(...found.groups);
  }
  return {
    closuresOf: packLists(closuresOf),
    closures: packLists(closures),
    ruleOfClosure: sharedInt32(ruleOfClosure),
    groups: packLists(groups),
  };
}

/** Every division with the place of its rule. */
function listDivisions(): readonly (readonly [rule: number, divide: Division])[] {
  return Object.entries(divisions).flatMap(([name, ways]) => {
    const rule = rules.findIndex(({ id }) => id === name);
    return ways.map((divide) => [rule, divide] as const);
  });
}
