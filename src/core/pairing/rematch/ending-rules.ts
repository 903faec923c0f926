import type { Rule } from '../../acceptance/rule.js';
import { apart } from '../../acceptance/rules/apart.js';
import { avoid } from '../../acceptance/rules/avoid.js';
import { must } from '../../acceptance/rules/must.js';
import type { EndingRule } from './rematch.js';

/**
 * The rules that end a pair of before, in the order in which they are told: the organiser's order, and what one of the
 * two would not have. The others say who should not be brought together; people who have met are not parted for those.
 */
export const endingRules: readonly (Rule & { readonly id: EndingRule })[] = [
  { ...apart, id: 'apart' },
  { ...avoid, id: 'avoid' },
  { ...must, id: 'must' },
];
