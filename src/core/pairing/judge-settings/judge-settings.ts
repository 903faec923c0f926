import type { Preferences } from '../../preferences/preferences.js';
import { buildPeopleIndex } from '../../signups/build-people-index.js';
import type { Person } from '../../signups/person.js';
import { spreadPlaces } from '../../text/spread-places.js';
import { findSameAnswers, type SameAnswer } from './find-same-answers.js';
import { type CriterionJudgement, judgeCriteria } from './judge-criteria.js';
import { judgeRules, type RuleJudgement } from './judge-rules.js';
import { surveyPairs } from './survey-pairs.js';

/** What the settings did to a cohort, counted: nothing about anybody. */
export interface SettingsJudgement {
  readonly mentees: number;
  /** How many of these were looked at, evenly spread: all, unless there are more pairs than anybody would wait for. */
  readonly menteesLookedAt: number;
  /** These mentees times all mentors, nobody with themselves. */
  readonly pairs: number;
  readonly refused: number;
  readonly rules: readonly RuleJudgement[];
  readonly criteria: readonly CriterionJudgement[];
  readonly sameAnswers: readonly SameAnswer[];
}

/** Every rule takes its time with every pair: so many are a few seconds. */
const MOST_PAIRS = 1_000_000;

/**
 * Judges rules, weights and questions by what they change. Every rule is asked about every pair and the acceptable
 * pairs are scored again without each criterion: about as much work as the matching itself, for those who ask.
 */
export function judgeSettings(preferences: Preferences, people: readonly Person[]): SettingsJudgement {
  const { mentees, mentors } = preferences;
  const most = Math.max(1, Math.floor(MOST_PAIRS / Math.max(1, mentors.length)));
  const lookedAt = spreadPlaces(mentees.length, most).flatMap((place) => mentees[place] ?? []);
  const sample = { ...preferences, mentees: lookedAt };
  const survey = surveyPairs(sample);
  return {
    mentees: mentees.length,
    menteesLookedAt: lookedAt.length,
    pairs: survey.pairs,
    refused: survey.refused,
    rules: judgeRules(preferences, survey),
    criteria: judgeCriteria(sample, buildPeopleIndex(people), survey),
    sameAnswers: findSameAnswers(people),
  };
}
