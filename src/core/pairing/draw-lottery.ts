import type { PersonKey } from '../signups/person.js';
import { compareCodeUnits } from '../text/compare-code-units.js';
import { hashText } from '../text/hash-text.js';

/**
 * Everybody's place in the one lottery of the cohort, by key: 0 comes first.
 * The draw is SHA-256(lottery + "\n" + key) as hexadecimal text, smaller first: anyone who knows the published
 * text and a key can check it, and neither names nor rows play a part.
 */
export function drawLottery(lottery: string, keys: Iterable<PersonKey>): ReadonlyMap<PersonKey, number> {
  const draws = [...new Set(keys)].map((key) => ({ key, draw: hashText(`${lottery}\n${key}`) }));
  draws.sort((a, b) => compareCodeUnits(a.draw, b.draw) || compareCodeUnits(a.key, b.key));
  return new Map(draws.map(({ key }, place) => [key, place]));
}
