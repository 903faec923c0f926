import { remember } from './remember.js';

/** Many objects have the same keys, and many people gave the same lists; so many different ones are remembered. */
const KEYS = 1000;
const LISTS = 10_000;

/**
 * JSON that is the same for the same values: an object or Map as a list of pairs, keys in code-unit order; a Set as a
 * list. Pairs, as an object would put keys that look like integers first. For hashing, not for reading back.
 */
export function canonicalJson(value: unknown): string {
  return createCanonicalWriter()(value);
}

/** `canonicalJson` for values that share lists: one and the same list is written once. */
export function createCanonicalWriter(): (value: unknown) => string {
  const write = (value: unknown): string => {
    // Most questions are left blank by most people.
    if (value === '') return '""';
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
    if (Array.isArray(value)) return value.length === 0 ? '[]' : writeList(value);
    if (value instanceof Set) return write([...value]);
    return writePairs(value instanceof Map ? Object.fromEntries(value) : value, write);
  };
  const writeList = remember((list: readonly unknown[]) => `[${list.map(write).join()}]`, LISTS);
  return write;
}

function writePairs(items: object, write: (value: unknown) => string): string {
  let pairs = '';
  for (const key of inOrder(Object.keys(items))) {
    pairs += `${pairs === '' ? '' : ','}[${writeKey(key)},${write(items[key as keyof typeof items])}]`;
  }
  return `[${pairs}]`;
}

const writeKey = remember((key: string) => JSON.stringify(key), KEYS);

const SEPARATOR = '\n';

/** Without a comparison of ours, texts are sorted by their code units. */
const splitInOrder = remember((keys: string) => keys.split(SEPARATOR).sort(), KEYS);

function inOrder(keys: readonly string[]): readonly string[] {
  const sorted = splitInOrder(keys.join(SEPARATOR));
  // A key that holds the separator itself was split.
  return sorted.length === keys.length ? sorted : [...keys].sort();
}
