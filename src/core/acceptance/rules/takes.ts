import type { Stage } from '../../signups/person.js';
import type { Rule } from '../rule.js';

const EVERY_STAGE: readonly Stage[] = ['beginner', 'intermediate', 'advanced'];

/** The stages a mentor accepts. A mentee who told none meets no demand, except that of a mentor who takes every stage. */
export const takes: Rule = {
  id: 'takes',
  inWords: 'the mentor takes mentees of another stage',
  refuses: ({ person: mentee }, { person: mentor }) => {
    if (mentor.takes.length === 0 || EVERY_STAGE.every((stage) => mentor.takes.includes(stage))) return false;
    return mentee.stage === null || !mentor.takes.includes(mentee.stage);
  },
};
