import type { RuleId } from '../../acceptance/rule.js';
import { language } from '../../acceptance/rules/language.js';
import { must } from '../../acceptance/rules/must.js';
import { seniority } from '../../acceptance/rules/seniority.js';
import { takes } from '../../acceptance/rules/takes.js';
import { namesOf } from '../../scoring/names-of.js';
import type { Profile } from '../../scoring/profile.js';
import { divideByClass } from './divide-by-class.js';
import { divideByName } from './divide-by-name.js';
import type { Division } from './division.js';

/** These are judged where hours and fits are known: in `readClockRow`, `findOpen` and `scoreForMentee`. */
type JudgedInRows = 'time-zone' | 'shared-minutes' | 'common-ground' | 'minimum-score';

/**
 * How each other rule divides people: a mentee of this class and a mentor of that one are refused or not, whoever
 * they are. A rule that is missing here does not compile.
 */
export const divisions: Readonly<Record<Exclude<RuleId, JudgedInRows>, readonly Division[]>> = {
  oneself: [
    divideByName(
      (mentee) => [mentee.person.key],
      (mentor) => [mentor.person.key],
    ),
  ],
  apart: [
    divideByName(
      ({ person }, { cohort }) => cohort.apart.get(person.key) ?? [],
      ({ person }) => [person.key],
    ),
  ],
  avoid: [
    divideByName(
      ({ person }, { cohort }) => cohort.avoided.get(person.key) ?? [],
      ({ person }) => [person.key],
    ),
    divideByName(
      ({ person }) => [person.key],
      ({ person }, { cohort }) => cohort.avoided.get(person.key) ?? [],
    ),
  ],
  history: [
    divideByName(
      ({ person }, { cohort }) => cohort.past.pairedBefore.get(person.key) ?? [],
      ({ person }) => [person.key],
    ),
  ],
  manager: [
    divideByName(
      ({ manager }) => named(manager),
      ({ person }) => namesOf(person),
    ),
    divideByName(
      ({ person }) => namesOf(person),
      ({ manager }) => named(manager),
    ),
  ],
  organisation: [
    divideByName(
      ({ organisation }, { cohort }) =>
        cohort.programme.rules.differentOrganisation ? named(organisation) : [],
      ({ organisation }) => named(organisation),
    ),
  ],
  takes: [
    divideByClass(
      ({ person }) => person.stage ?? '',
      ({ person }) => person.takes.join(),
      takes.refuses,
    ),
  ],
  seniority: [
    divideByClass(
      ({ person }) => String(person.seniorityYears),
      ({ person }) => String(person.seniorityYears),
      seniority.refuses,
    ),
  ],
  language: [
    divideByClass(
      ({ languages }) => languages.join(),
      ({ languages }) => languages.join(),
      language.refuses,
    ),
  ],
  // Each side's musts apart: all of both sides against all would be too many classes.
  must: [
    divideByClass(mustsOf, kindOf, (mentee, mentor, context) =>
      must.refuses(mentee, { ...mentor, seeks: [] }, context),
    ),
    divideByClass(kindOf, mustsOf, (mentee, mentor, context) =>
      must.refuses({ ...mentee, seeks: [] }, mentor, context),
    ),
  ],
};

function named(name: string): readonly string[] {
  return name === '' ? [] : [name];
}

function mustsOf({ seeks }: Profile): string {
  return JSON.stringify(seeks.filter((wanted) => wanted.must));
}

function kindOf({ traits, paths }: Profile): string {
  return JSON.stringify([traits, paths]);
}
