import type { RuleId } from '../../acceptance/rule.js';
import type { Preferences } from '../../preferences/preferences.js';
import type { Survey } from './survey-pairs.js';

/** Every rule but the one that needs no judging: nobody mentors themselves. */
export type JudgedRule = Exclude<RuleId, 'oneself'>;

/** What a rule did to the possible pairs. In force, and refusing none alone, it changed nothing. */
export interface RuleJudgement {
  readonly rule: JudgedRule;
  /** Whether the settings switch it on, or somebody's answer asks for it. */
  readonly inForce: boolean;
  readonly refused: number;
  /** How many of these no other rule refuses. */
  readonly alone: number;
}

/** Where each rule comes from, in the order in which it is told: first the settings, then what people asked for. */
const IN_FORCE: Readonly<Record<JudgedRule, (preferences: Preferences) => boolean>> = {
  'common-ground': ({ cohort }) => cohort.programme.rules.commonGround,
  'minimum-score': ({ cohort }) => cohort.programme.rules.minimumScore > 0,
  language: ({ cohort }) => cohort.programme.rules.sharedLanguage,
  'shared-minutes': ({ cohort }) => cohort.programme.rules.minSharedMinutes > 0,
  'time-zone': ({ cohort }) => cohort.programme.rules.maxTimeZoneHours !== null,
  organisation: ({ cohort }) => cohort.programme.rules.differentOrganisation,
  seniority: ({ cohort }) => cohort.programme.rules.minSeniorityGap !== null,
  apart: ({ cohort }) => cohort.programme.apart.length > 0,
  avoid: ({ cohort }) => cohort.avoided.size > 0,
  history: ({ cohort }) => cohort.past.pairedBefore.size > 0,
  takes: ({ mentors }) => mentors.some(({ person }) => person.takes.length > 0),
  must: ({ mentees, mentors }) =>
    [...mentees, ...mentors].some(({ seeks }) => seeks.some((wanted) => wanted.must)),
  manager: ({ mentees, mentors }) => [...mentees, ...mentors].some(({ manager }) => manager !== ''),
};

/** Says of each rule how many of the surveyed pairs it refuses, and how many it alone. */
export function judgeRules(preferences: Preferences, { byRule }: Survey): readonly RuleJudgement[] {
  return Object.entries(IN_FORCE).map(([id, isInForce]) => {
    const rule = id as JudgedRule;
    const { refused, alone } = byRule.get(rule) ?? { refused: 0, alone: 0 };
    return { rule, inForce: isInForce(preferences), refused, alone };
  });
}
