import { nameDecidingFlags, nameHistory } from '../showing/name-deciding-flags.js';
import { quoteArguments } from '../showing/quote-arguments.js';
import type { ReviewOptions } from './review-options.js';

const WRITTEN_BY_DEFAULT = 'pairings.csv';

/** The `match` that carries the decisions out, with every flag of this run that decides about pairs. */
export function nameNextMatch(
  pairings: string,
  options: ReviewOptions,
  { settings, keeping }: { readonly settings: string; readonly keeping: boolean },
): string {
  const { signups = [], mentors, mentees, history } = options;
  const named = signups.length > 0 || mentors !== undefined || mentees !== undefined;
  const flag = (name: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [name, value];
  const isElsewhere = options.config !== undefined || (!named && settings !== 'mentorship.yaml');
  const words = [
    ...signups,
    ...flag('--mentors', mentors),
    ...flag('--mentees', mentees),
    ...flag('--config', isElsewhere ? settings : undefined),
    ...nameDecidingFlags(options),
    ...(keeping ? ['--keep', pairings] : []),
    ...flag('--out', pairings === WRITTEN_BY_DEFAULT ? undefined : pairings),
    ...nameHistory(history),
  ];
  return `mentorship match${quoteArguments(words)}`;
}
