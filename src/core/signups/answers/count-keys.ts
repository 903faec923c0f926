import { normaliseKey } from '../../text/normalise-key.js';

/** How often each text occurs, by its `normaliseKey`. */
export function countKeys(parts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts) {
    const key = normaliseKey(part);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
