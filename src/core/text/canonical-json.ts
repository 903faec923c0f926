import { compareCodeUnits } from './compare-code-units.js';

/**
 * JSON that is the same for the same values: object keys and Map entries in code-unit order, a Map as a list of
 * pairs, a Set as a list. For hashing, not for reading back.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(order(value));
}

function order(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(order);
  if (value instanceof Set) return [...value].map(order);
  if (value instanceof Map) return sortEntries([...value].map(([key, item]) => [String(key), order(item)]));
  if (typeof value !== 'object' || value === null) return value;
  return sortEntries(Object.entries(value).map(([key, item]) => [key, order(item)]));
}

/** As pairs, not as an object: an object would put keys that look like integers first. */
function sortEntries(
  entries: readonly (readonly [string, unknown])[],
): readonly (readonly [string, unknown])[] {
  return [...entries].sort(([a], [b]) => compareCodeUnits(a, b));
}
