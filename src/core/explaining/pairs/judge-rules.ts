import type { RuleId } from '../../acceptance/rule.js';
import { rules } from '../../acceptance/rules.js';
import { isOwnRule, OWN_RULE_CLAUSE, sayRule } from '../../pairing/reasons/describe-refusals.js';
import type { RuleSettings } from '../../programme/programme.js';
import type { Cohort } from '../../scoring/cohort.js';

/** A rule, or `own` for all that come from private answers: which of these it is, is nobody's business. */
export type ToldRule = RuleId | 'own';

export function toldRuleOf(rule: RuleId): ToldRule {
  return isOwnRule(rule) ? 'own' : rule;
}

/** What a rule that refuses says of two people, or of many: "there is no language in common". */
export function sayToldRule(rule: ToldRule): string {
  return rule === 'own' ? OWN_RULE_CLAUSE : sayRule(rule);
}

/** Whether a rule lets two people pass. */
export interface RuleVerdict {
  readonly rule: ToldRule;
  readonly passed: boolean;
  /** What is the case: "they have a language in common". */
  readonly words: string;
}

/** What is the case where a rule lets two people pass. */
const PASSED: Readonly<Record<ToldRule, string>> = {
  own: 'no rule of their own stands against it',
  oneself: 'they are two people',
  apart: 'the organiser does not keep them apart',
  history: 'they were not paired before',
  organisation: 'they are not known to work for the same organisation',
  seniority: 'the mentor is far enough ahead in years of experience, or years are not known',
  language: 'they have a language in common',
  'time-zone': 'the time zones are near enough, or not known',
  'shared-minutes': 'there are hours enough in common, or hours were not stated',
  'common-ground': 'the mentor offers something that the mentee asked for',
  'minimum-score': 'the mentor suits the mentee well enough',
  avoid: '',
  must: '',
  takes: '',
  manager: '',
};

/** What each rule in force says of two people, in the order of the rules; those of private answers are one, and last. */
export function judgeRules(refusals: readonly RuleId[], cohort: Cohort): readonly RuleVerdict[] {
  const told = rules
    .filter(({ id }) => !isOwnRule(id) && (refusals.includes(id) || isInForce(id, cohort)))
    .map(({ id }): RuleVerdict => {
      const passed = !refusals.includes(id);
      return { rule: id, passed, words: passed ? PASSED[id] : sayRule(id) };
    });
  const passed = !refusals.some(isOwnRule);
  return [...told, { rule: 'own', passed, words: passed ? PASSED.own : OWN_RULE_CLAUSE }];
}

/** Whether there is anything the rule could refuse; two different people need not hear that they are. */
function isInForce(rule: RuleId, { programme, past }: Cohort): boolean {
  const settings: RuleSettings = programme.rules;
  switch (rule) {
    case 'oneself':
      return false;
    case 'apart':
      return programme.apart.length > 0;
    case 'history':
      return past.pairedBefore.size > 0;
    case 'organisation':
      return settings.differentOrganisation;
    case 'seniority':
      return settings.minSeniorityGap !== null;
    case 'language':
      return settings.sharedLanguage;
    case 'time-zone':
      return settings.maxTimeZoneHours !== null;
    case 'shared-minutes':
      return settings.minSharedMinutes > 0;
    case 'common-ground':
      return settings.commonGround;
    case 'minimum-score':
      return settings.minimumScore > 0;
    default:
      return true;
  }
}
