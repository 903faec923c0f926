import type { Mention } from './build-recogniser.js';
import { BREAK } from './read-words.js';
import { recogniseNegations } from './recognise-negations.js';

/** A clause that begins so goes on with what the one before refused: "no interviews, or job search". */
const CONTINUATIONS = new Set(['or', 'nor', 'oder', 'eller', 'tai', 'eika', 'ou', 'ni']);

/** Whether each word stands where a text refuses what it names: of "no interviews, but my CV" the first two. */
export function findRefused(
  words: readonly string[],
  topics: readonly Mention<string>[],
): readonly boolean[] {
  const negations = recogniseNegations(words);
  const topicStarts = new Set(topics.map(({ start }) => start));
  const turns = new Set(negations.filter(({ id }) => id === 'turn').map(({ start }) => start));
  const clauseStarts = findClauseStarts(words);
  const clauseEnds = findClauseEnds(words, turns);
  const refusedUntil = words.map(() => 0);
  const refuse = (start: number, end: number): void => {
    refusedUntil[start] = Math.max(end, refusedUntil[start] ?? 0);
  };
  for (const { id, start, end } of negations) {
    const refusesOn = id === 'refusal' || (id === 'refusal-of-next' && topicStarts.has(end));
    if (refusesOn) refuse(start, clauseEnds[end] ?? end);
    if (id === 'refusal-of-previous') refuse(clauseStarts[start] ?? start, start);
  }
  let until = 0;
  return refusedUntil.map((end, place) => {
    until = Math.max(until, end);
    return place < until;
  });
}

/** For each word where its clause begins. */
function findClauseStarts(words: readonly string[]): readonly number[] {
  let start = 0;
  return words.map((word, place) => {
    if (word === BREAK) start = place;
    return start;
  });
}

/** For each word where the clause around it ends, or turns to what is wanted. */
function findClauseEnds(words: readonly string[], turns: ReadonlySet<number>): readonly number[] {
  const ends = words.map(() => words.length);
  let end = words.length;
  for (let place = words.length - 1; place >= 0; place -= 1) {
    const isBreak = words[place] === BREAK && !CONTINUATIONS.has(words[place + 1] ?? '');
    if (isBreak || turns.has(place)) end = place;
    ends[place] = end;
  }
  return ends;
}
