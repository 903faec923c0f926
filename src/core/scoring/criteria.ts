import { background } from './criteria/background.js';
import { goals } from './criteria/goals.js';
import { logistics } from './criteria/logistics.js';
import { skills } from './criteria/skills.js';
import type { Criterion } from './criterion.js';

/** Everything that is scored, in the order in which reasons are given. */
export const criteria: readonly Criterion[] = [skills, goals, background, logistics];
