import { joinWords } from '../text/join-words.js';
import type { Finding } from './finding.js';
import { formatPlace } from './format-place.js';

/** How many further rows, or related places, one finding names before it counts the rest. */
const NAMED = 8;

/**
 * Sentences that say where else a finding stands, for one group of `groupRows`: `Also in rows 9 and 12.`, and
 * `See also signups.csv, row 3.` for its related places.
 */
export function listFurtherPlaces(group: readonly Finding[]): readonly string[] {
  const rows = group.slice(1).map(({ place }) => String(place?.row));
  const related = group[0]?.related ?? [];
  return [
    ...(rows.length === 0 ? [] : [`Also in ${rows.length === 1 ? 'row' : 'rows'} ${nameSome(rows)}.`]),
    ...(related.length === 0 ? [] : [`See also ${nameSome(related.map(formatPlace))}.`]),
  ];
}

function nameSome(names: readonly string[]): string {
  if (names.length <= NAMED) return joinWords(names);
  return joinWords([...names.slice(0, NAMED), `${names.length - NAMED} more`]);
}
