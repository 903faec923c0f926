import type { Certainty } from '../../core/signups/columns/column-use.js';

/** How sure the program is, in words that open a sentence; the least sure last. */
export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  set: 'Set by you',
  sure: 'Sure',
  likely: 'Likely',
  doubtful: 'Please check',
};
