import { normaliseKey } from '../../text/normalise-key.js';
import type { Seek } from '../person.js';
import { isBlankAnswer } from './is-blank-answer.js';

const MUST_WORDS = 'must(?: have| be)?|required?|needed|essential|only';
const WOULD_LIKE_WORDS = 'would[ -]like|nice[ -]to[ -]have|preferred|prefer(?:ably)?|ideally|wish';
const MUST = new RegExp(
  `^(?:${MUST_WORDS})\\s*[:\\-–—]\\s*|\\((?:must|required|only)\\)$|\\s[\\-–—]\\s*(?:(?:a )?must|required|only)[.!]*$`,
  'iu',
);
/** A sentence in which somebody insists: what stands before the person wanted. */
const INSISTS =
  /^(?:(?:i|it|he|she|they|this|(?:my|the) (?:mentor|mentee|partner)) )?(?:really |absolutely |only )?(?:must|needs? to|ha(?:s|ve) to|(?:need|require)(?= (?:only )?an? ))(?: only)?(?: (?:be|have))? |^only (?!if\b|when\b)/iu;
const WOULD_LIKE = new RegExp(`^(?:${WOULD_LIKE_WORDS})\\s*[:\\-–—]\\s*`, 'iu');
/** Where the next wish begins within one answer: `must: a woman, would like: from Syria`. */
const NEXT = new RegExp(`[,;.\\n]\\s*(?=(?:${MUST_WORDS}|${WOULD_LIKE_WORDS})\\s*[:–—])`, 'iu');
const NO_WISH =
  /^(?:no preferences?|any(?:one|body)?|does ?n[o']t matter|open to (?:any\w*|all)|no|egal|whoever)\.?$/u;

/**
 * The kinds of person wanted: `must: a woman, would like: from Syria`. A must is one by its mark or its sentence ("I
 * need a woman", `woman - must`, `only women`); anything else is a wish. None when the answer wants nobody in particular.
 */
export function readSeeks(text: string): readonly Seek[] {
  return text.split(NEXT).flatMap((part) => readSeek(part.trim()) ?? []);
}

function readSeek(text: string): Seek | null {
  const withoutMust = text.replace(MUST, '').replace(INSISTS, '');
  const wanted = normaliseKey(withoutMust.replace(WOULD_LIKE, ''));
  if (isBlankAnswer(wanted) || NO_WISH.test(wanted)) return null;
  return { wanted, must: withoutMust !== text };
}
