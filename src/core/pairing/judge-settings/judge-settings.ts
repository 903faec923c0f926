import type { Preferences } from '../../preferences/preferences.js';
import { buildPeopleIndex } from '../../signups/build-people-index.js';
import type { Person } from '../../signups/person.js';
import { findSameAnswers, type SameAnswer } from './find-same-answers.js';
import { type CriterionJudgement, judgeCriteria } from './judge-criteria.js';
import { judgeRules, type RuleJudgement } from './judge-rules.js';
import { surveyPairs } from './survey-pairs.js';

/** What the settings did to a cohort, counted: nothing about anybody. */
export interface SettingsJudgement {
  /** Mentees times mentors, nobody with themselves. */
  readonly pairs: number;
  readonly refused: number;
  readonly rules: readonly RuleJudgement[];
  readonly criteria: readonly CriterionJudgement[];
  readonly sameAnswers: readonly SameAnswer[];
}

/**
 * Judges rules, weights and questions by what they change. Every rule is asked about every pair and the acceptable
 * pairs are scored again without each criterion: about as much work as the matching itself, for those who ask.
 */
export function judgeSettings(preferences: Preferences, people: readonly Person[]): SettingsJudgement {
  const survey = surveyPairs(preferences);
  return {
    pairs: survey.pairs,
    refused: survey.refused,
    rules: judgeRules(preferences, survey),
    criteria: judgeCriteria(preferences, buildPeopleIndex(people), survey),
    sameAnswers: findSameAnswers(people),
  };
}
