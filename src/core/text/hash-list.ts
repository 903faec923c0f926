import { createHash } from 'node:crypto';

import { createCanonicalWriter } from './canonical-json.js';

/** `hashText(canonicalJson([...items]))`, one item after the other: a long list need not be in memory as one text. */
export function hashList(items: Iterable<unknown>): string {
  const hash = createHash('sha256').update('[');
  const write = createCanonicalWriter();
  let separator = '';
  for (const item of items) {
    hash.update(separator + write(item));
    separator = ',';
  }
  return hash.update(']').digest('hex');
}
