import type { Mention } from './build-recogniser.js';
import { findClauseEnds, findClauseStarts } from './find-clauses.js';
import { markSpans, type Span } from './mark-spans.js';
import { recogniseNegations } from './recognise-negations.js';
import type { Word } from './word.js';

/** Whether each word stands where a text refuses what it names: of "no interviews, but my CV" the first two. */
export function findRefused(words: readonly Word[], topics: readonly Mention<string>[]): readonly boolean[] {
  const negations = recogniseNegations(words);
  if (negations.length === 0) return words.map(() => false);
  const topicStarts = new Set(topics.map(({ start }) => start));
  const turns = new Set(negations.filter(({ id }) => id === 'turn').map(({ start }) => start));
  const clauseStarts = findClauseStarts(words);
  const clauseEnds = findClauseEnds(words, turns);
  const refused: Span[] = [];
  for (const { id, start, end } of negations) {
    const refusesOn = id === 'refusal' || (id === 'refusal-of-next' && topicStarts.has(end));
    if (refusesOn) refused.push({ start, end: clauseEnds[end] ?? end });
    if (id === 'refusal-of-previous') refused.push({ start: clauseStarts[start] ?? start, end: start });
  }
  return markSpans(words.length, refused);
}
