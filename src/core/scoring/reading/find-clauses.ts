import { BREAK, type Word } from './word.js';

/** A clause that begins so goes on with what the one before refused: "no interviews, or job search". */
const CONTINUATIONS = new Set(['or', 'nor', 'oder', 'eller', 'tai', 'eika', 'ou', 'ni']);

/** For each word (`readWords`) where its clause begins. */
export function findClauseStarts(words: readonly Word[]): readonly number[] {
  let start = 0;
  return words.map((word, place) => {
    if (word === BREAK) start = place;
    return start;
  });
}

/** For each word where the clause around it ends, or turns to what is true after all: at one of these places. */
export function findClauseEnds(words: readonly Word[], turns: ReadonlySet<number>): readonly number[] {
  const ends = words.map(() => words.length);
  let end = words.length;
  for (let place = words.length - 1; place >= 0; place -= 1) {
    const isBreak = words[place] === BREAK && !CONTINUATIONS.has(words[place + 1]?.text ?? '');
    if (isBreak || turns.has(place)) end = place;
    ends[place] = end;
  }
  return ends;
}
