import type { Mention } from './build-recogniser.js';
import { findClauseEnds } from './find-clauses.js';
import { markSpans, type Span } from './mark-spans.js';
import { recogniseNegations } from './recognise-negations.js';
import { BREAK, type Word } from './word.js';

/** Words between a denial and what it denies: "never worked in (retail)". */
const LONGEST_GAP = 2;

/**
 * The mentions that a text tells of its writer's work and ways: of "a lawyer, never a teacher" that of the lawyer,
 * of "my father was a lawyer, photography is my hobby" none.
 */
export function dropDenied<Id extends string>(
  words: readonly Word[],
  mentions: readonly Mention<Id>[],
): readonly Mention<Id>[] {
  if (mentions.length === 0) return mentions;
  const negations = recogniseNegations(words);
  if (negations.length === 0) return mentions;
  const turns = new Set(negations.filter(({ id }) => id === 'turn').map(({ start }) => start));
  const clauseEnds = findClauseEnds(words, turns);
  const spans: Span[] = [];
  const hobbyStarts = new Set<number>();
  for (const { id, start, end } of negations) {
    if (id === 'denial') spans.push({ start: end, end: endOfGap(words, end) });
    if (id === 'denial-of-rest') spans.push({ start: end, end: clauseEnds[end] ?? end });
    if (id === 'denial-of-last') hobbyStarts.add(start);
  }
  const isDenied = markSpans(words.length, spans);
  return mentions.filter(({ start, end }) => isDenied[start] !== true && !hobbyStarts.has(end));
}

/** Where what a denial reaches ends: after a few words, or with the clause. */
function endOfGap(words: readonly Word[], start: number): number {
  const gap = words.slice(start, start + LONGEST_GAP + 1).indexOf(BREAK);
  return start + (gap === -1 ? LONGEST_GAP + 1 : gap);
}
