import { cleanText } from './clean-text.js';
import { markupOf } from './markup.js';
import { ownWordsOf } from './own-words.js';

/**
 * A context as templates get it: objects and Maps without a prototype, so that no name reaches into the language,
 * and every text cleaned. Functions and other non-data become null.
 */
export function plainContext(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(plainContext);
  if (typeof value !== 'object' || value === null) return null;
  if (markupOf(value) !== null) return value;
  const sentence = ownWordsOf(value);
  if (sentence !== null) return sentence;
  const plain: Record<string, unknown> = Object.create(null);
  const entries = value instanceof Map ? value : Object.entries(value);
  for (const [name, inner] of entries) plain[String(name)] = plainContext(inner);
  return plain;
}
