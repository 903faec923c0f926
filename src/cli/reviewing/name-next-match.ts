import { nameDecidingFlags, nameFiles, nameFlags } from '../showing/name-flags.js';
import { USUAL_PAIRS } from '../showing/name-pairs.js';
import { quoteArguments } from '../showing/quote-arguments.js';
import type { ReviewOptions } from './review-options.js';

/** The `match` that carries the decisions out, with every flag of this run that decides about pairs. */
export function nameNextMatch(
  pairings: string,
  options: ReviewOptions,
  { settings, keeping }: { readonly settings: string; readonly keeping: boolean },
): string {
  const { signups = [], mentors, mentees, history } = options;
  const named = signups.length > 0 || mentors !== undefined || mentees !== undefined;
  const isElsewhere = options.config !== undefined || (!named && settings !== 'mentorship.yaml');
  const words = [
    ...signups,
    ...nameFlags({ mentors, mentees, config: isElsewhere ? settings : undefined }),
    ...nameDecidingFlags(options),
    ...nameFlags({
      keep: keeping ? pairings : undefined,
      out: pairings === USUAL_PAIRS ? undefined : pairings,
    }),
    ...nameFiles('history', history),
  ];
  return `mentorship match${quoteArguments(words)}`;
}
