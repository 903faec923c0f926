import { compareCodeUnits } from '../../text/compare-code-units.js';
import { hashText } from '../../text/hash-text.js';

/** Who is with whom, and how that came: what a note, a start date or another order of the rows leaves as it is. */
export interface StatedPair {
  readonly mentor: string;
  readonly mentee: string;
  readonly status: string;
}

/** SHA-256 over pairs by key and status, in whatever order they are given. */
export function hashPairs(pairs: readonly StatedPair[]): string {
  const lines = pairs.map(({ mentor, mentee, status }) => JSON.stringify([mentor, mentee, status]));
  return hashText(lines.sort(compareCodeUnits).join('\n'));
}
