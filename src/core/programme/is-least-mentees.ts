const LEAST = new Set(['min', 'mins', 'minimum', 'minimal', 'least', 'lower', 'fewest']);
const OF_MENTEES = new Set([
  'mentee',
  'mentees',
  'mentor',
  'mentors',
  'seat',
  'seats',
  'capacity',
  'capacities',
  'quota',
  'quotas',
  'bound',
  'group',
  'groups',
  'pair',
  'pairs',
  'pairings',
  'match',
  'matches',
]);
/** What somebody may call the condition without a word for the people. */
const BY_ITSELF =
  /^(at least|minimum|min|all or nothing|\w+ or (none|nothing|nobody))( (one|two|three|\d+))?$/;

/**
 * Whether an unknown setting asks for a least number of mentees per mentor: `minCapacity`, `minimum-mentees`,
 * `twoOrNone`. There is no such setting, and the reason deserves more than "unknown".
 */
export function isLeastMentees(key: string): boolean {
  const words = key
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const asksForLeast = words.some((word) => LEAST.has(word));
  return (asksForLeast && words.some((word) => OF_MENTEES.has(word))) || BY_ITSELF.test(words.join(' '));
}
