import type { Section } from './section.js';
import { checks } from './sections/checks.js';
import { clocks } from './sections/clocks.js';
import { fit } from './sections/fit.js';
import { glance } from './sections/glance.js';
import { levels } from './sections/levels.js';
import { look } from './sections/look.js';
import { pairs } from './sections/pairs.js';
import { seats } from './sections/seats.js';
import { skills } from './sections/skills.js';
import { ties } from './sections/ties.js';
import { waiting } from './sections/waiting.js';

/** Everything on the page, in the order in which it is read: first what a board asks, last what an auditor asks. */
export const sections: readonly Section[] = [
  glance,
  fit,
  pairs,
  look,
  waiting,
  skills,
  seats,
  levels,
  clocks,
  ties,
  checks,
];
