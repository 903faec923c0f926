import type { RuleContext, RuleId } from '../../acceptance/rule.js';
import { language } from '../../acceptance/rules/language.js';
import { must } from '../../acceptance/rules/must.js';
import { seniority } from '../../acceptance/rules/seniority.js';
import { takes } from '../../acceptance/rules/takes.js';
import { rules } from '../../acceptance/rules.js';
import { namesOf } from '../../scoring/names-of.js';
import type { Profile } from '../../scoring/profile.js';
import { scoreSides } from '../../scoring/score-sides.js';
import { createRegister } from '../../text/register.js';
import { remember } from '../../text/remember.js';
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

/** These are judged where hours and fits are known: in `readClockRow`, `findOpen` and `scoreForMentee`. */
type JudgedInRows = 'time-zone' | 'shared-minutes' | 'common-ground' | 'minimum-score';

/**
 * How each other rule divides people: a mentee of this class and a mentor of that one are refused or not, whoever
 * they are. A rule that is missing here does not compile.
 */
const divisions: Readonly<Record<Exclude<RuleId, JudgedInRows>, readonly Division[]>> = {
  oneself: [
    byName(
      (mentee) => [mentee.person.key],
      (mentor) => [mentor.person.key],
    ),
  ],
  apart: [
    byName(
      ({ person }, { cohort }) => cohort.apart.get(person.key) ?? [],
      ({ person }) => [person.key],
    ),
  ],
  avoid: [
    byName(
      ({ person }, { cohort }) => cohort.avoided.get(person.key) ?? [],
      ({ person }) => [person.key],
    ),
    byName(
      ({ person }) => [person.key],
      ({ person }, { cohort }) => cohort.avoided.get(person.key) ?? [],
    ),
  ],
  history: [
    byName(
      ({ person }, { cohort }) => cohort.past.pairedBefore.get(person.key) ?? [],
      ({ person }) => [person.key],
    ),
  ],
  manager: [
    byName(
      ({ manager }) => named(manager),
      ({ person }) => namesOf(person),
    ),
    byName(
      ({ person }) => namesOf(person),
      ({ manager }) => named(manager),
    ),
  ],
  organisation: [
    byName(
      ({ organisation }, { cohort }) =>
        cohort.programme.rules.differentOrganisation ? named(organisation) : [],
      ({ organisation }) => named(organisation),
    ),
  ],
  takes: [
    byClass(
      ({ person }) => person.stage ?? '',
      ({ person }) => person.takes.join(),
      takes.refuses,
    ),
  ],
  seniority: [
    byClass(
      ({ person }) => String(person.seniorityYears),
      ({ person }) => String(person.seniorityYears),
      seniority.refuses,
    ),
  ],
  language: [
    byClass(
      ({ languages }) => languages.join(),
      ({ languages }) => languages.join(),
      language.refuses,
    ),
  ],
  // Each side's musts apart: all of both sides against all would be too many classes.
  must: [
    byClass(mustsOf, kindOf, (mentee, mentor, context) =>
      must.refuses(mentee, { ...mentor, seeks: [] }, context),
    ),
    byClass(kindOf, mustsOf, (mentee, mentor, context) =>
      must.refuses({ ...mentee, seeks: [] }, mentor, context),
    ),
  ],
};

type Division = (participants: Participants, context: RuleContext) => Closures;

/** What one rule closes. */
interface Closures {
  /** By mentee, what is closed to them. */
  readonly closuresOf: readonly (readonly number[])[];
  /** By closure, groups; by group, slots. */
  readonly closures: readonly (readonly number[])[];
  readonly groups: readonly (readonly number[])[];
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

/** A rule that asks for no more than a class of each side: one of each class is asked for all. */
function byClass(
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

type NamesOf = (person: Profile, context: RuleContext) => Iterable<string>;

/** A rule that refuses a mentor who goes by a name that the mentee has on a list. */
function byName(menteeNames: NamesOf, mentorNames: NamesOf): Division {
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

function named(name: string): readonly string[] {
  return name === '' ? [] : [name];
}

function mustsOf({ seeks }: Profile): string {
  return JSON.stringify(seeks.filter((wanted) => wanted.must));
}

function kindOf({ traits, paths }: Profile): string {
  return JSON.stringify([traits, paths]);
}
