import { normaliseKey } from '../../text/normalise-key.js';
import type { Seek } from '../person.js';
import { isBlankAnswer } from './is-blank-answer.js';

const MUST = /^(?:must(?: have| be)?|required?|needed|essential|only)\s*[:\-–—]\s*|\((?:must|required)\)$/iu;
const WOULD_LIKE =
  /^(?:would[ -]like|nice[ -]to[ -]have|preferred|prefer(?:ably)?|ideally|wish)\s*[:\-–—]\s*/iu;
const NO_WISH =
  /^(?:no preferences?|any(?:one|body)?|does ?n[o']t matter|open to (?:any\w*|all)|no|egal|whoever)\.?$/u;

/**
 * One kind of person wanted: `must: a woman`, `would like: from Syria`; without a mark it is a wish, not a must.
 * Null when the answer wants nobody in particular.
 */
export function readSeek(text: string): Seek | null {
  const trimmed = text.trim();
  const withoutMust = trimmed.replace(MUST, '');
  const wanted = normaliseKey(withoutMust.replace(WOULD_LIKE, ''));
  if (isBlankAnswer(wanted) || NO_WISH.test(wanted)) return null;
  return { wanted, must: withoutMust !== trimmed };
}
