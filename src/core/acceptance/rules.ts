import type { Rule } from './rule.js';
import { apart } from './rules/apart.js';
import { avoid } from './rules/avoid.js';
import { commonGround } from './rules/common-ground.js';
import { history } from './rules/history.js';
import { language } from './rules/language.js';
import { manager } from './rules/manager.js';
import { minimumScore } from './rules/minimum-score.js';
import { must } from './rules/must.js';
import { oneself } from './rules/oneself.js';
import { organisation } from './rules/organisation.js';
import { seniority } from './rules/seniority.js';
import { sharedMinutes } from './rules/shared-minutes.js';
import { takes } from './rules/takes.js';
import { timeZone } from './rules/time-zone.js';

/**
 * Every hard rule: cheap ones first, and early the one that refuses most pairs, since the first refusal is enough.
 */
export const rules: readonly Rule[] = [
  oneself,
  apart,
  avoid,
  history,
  manager,
  commonGround,
  takes,
  organisation,
  seniority,
  must,
  language,
  timeZone,
  sharedMinutes,
  minimumScore,
];
