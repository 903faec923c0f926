import { remember } from './remember.js';

/** Many objects have the same keys; so many different ones are remembered. */
const KEYS = 1000;

/**
 * JSON that is the same for the same values: an object or Map as a list of pairs, keys in code-unit order; a Set as a
 * list. Pairs, as an object would put keys that look like integers first. For hashing, not for reading back.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(canonicalJson).join()}]`;
  if (value instanceof Set) return canonicalJson([...value]);
  return writePairs(value instanceof Map ? Object.fromEntries(value) : value);
}

const writeKey = remember((key: string) => JSON.stringify(key), KEYS);

function writePairs(items: object): string {
  let pairs = '';
  // Without a comparison of ours, texts are sorted by their code units.
  for (const key of Object.keys(items).sort()) {
    pairs += `${pairs === '' ? '' : ','}[${writeKey(key)},${canonicalJson(items[key as keyof typeof items])}]`;
  }
  return `[${pairs}]`;
}
