import type { Mention } from './find-mentions.js';
import {
  ALL_BUT,
  LINKED_REFUSALS,
  LINKING_WORDS,
  NOT_REFUSING_AFTER,
  REFUSING_WORDS,
  RESUMING_WORDS,
} from './sentence-words.js';
import type { SentenceWord } from './split-sentence.js';

/**
 * Which words of a text are refused rather than wished for: all after "not", "without" or "anything but" to the end of
 * the clause or to a "but" that resumes, and what "is not" follows.
 */
export function findRefused(
  words: readonly SentenceWord[],
  mentions: readonly Mention[],
): readonly boolean[] {
  // "Saying no" is a skill and refuses none.
  const inNames = new Set<number>();
  for (const { start, end } of mentions) {
    for (let index = start; index < end; index += 1) inNames.add(index);
  }
  let isRefusing = false;
  return words.map(({ key, gap }, index) => {
    if (gap === 'stop') isRefusing = false;
    if (!inNames.has(index) && startsRefusal(words, index)) isRefusing = true;
    else if (RESUMING_WORDS.has(key)) isRefusing = false;
    return isRefusing || isRefusedAfter(words, index);
  });
}

function startsRefusal(words: readonly SentenceWord[], index: number): boolean {
  const key = words[index]?.key ?? '';
  if (key === 'but') return ALL_BUT.has(words[index - 1]?.key ?? '');
  return REFUSING_WORDS.has(key) && !NOT_REFUSING_AFTER.has(words[index + 1]?.key ?? '');
}

/** "React is not for me": the refusal may be two words away, with no sign between. */
function isRefusedAfter(words: readonly SentenceWord[], index: number): boolean {
  const [link, refusal] = [words[index + 1], words[index + 2]];
  if (link?.gap !== 'blank') return false;
  if (LINKED_REFUSALS.has(link.key)) return true;
  return LINKING_WORDS.has(link.key) && refusal?.gap === 'blank' && REFUSING_WORDS.has(refusal.key);
}
