import type { Rule } from '../rule.js';

/** With `differentOrganisation`: nobody of the same organisation, as both named it. */
export const organisation: Rule = {
  id: 'organisation',
  inWords: 'both work for the same organisation',
  refuses: (mentee, mentor, { cohort }) =>
    cohort.programme.rules.differentOrganisation &&
    mentee.organisation !== '' &&
    mentee.organisation === mentor.organisation,
};
