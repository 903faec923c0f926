import { clockGap } from '../../scoring/clock-gap.js';
import type { Rule } from '../rule.js';

/** With `maxTimeZoneHours`: how far two clocks may be apart in any week; a zone nobody knows passes. */
export const timeZone: Rule = {
  id: 'time-zone',
  inWords: 'the time zones are too far apart',
  refuses: ({ person: mentee }, { person: mentor }, { cohort }) => {
    const limit = cohort.programme.rules.maxTimeZoneHours;
    const minutes = limit === null ? null : clockGap(mentee, mentor, cohort.weeks);
    return limit !== null && minutes !== null && minutes > limit * 60;
  },
};
