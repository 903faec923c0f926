import type { Past } from '../../scoring/past.js';
import { compareCodeUnits } from '../../text/compare-code-units.js';
import { hashText } from '../../text/hash-text.js';

/** SHA-256 over what earlier cohorts mean for this one, in whatever order it was read. */
export function hashPast({ pairedBefore, waited }: Past): string {
  const pairs = [...pairedBefore].flatMap(([mentee, mentors]) =>
    [...mentors].map((mentor) => JSON.stringify([mentee, mentor])),
  );
  return hashText(JSON.stringify([pairs.sort(compareCodeUnits), [...waited].sort(compareCodeUnits)]));
}
