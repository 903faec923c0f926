import { canBeTicked } from '../answers/read-consent.js';
import type { ColumnUse } from '../columns/column-use.js';
import { foldWords } from '../fold-words.js';

/** So many rows at least must repeat a sentence before it is the one beside the box. */
const FEWEST_TICKS = 2;

/**
 * Tells of a cell whether it repeats the sentence that a box asks people to tick, which need not speak of agreeing ("My
 * answers may go to my mentor"): the title's own words, or what more than half of the answers say alike. `unclear` are
 * those of the column's `answerCount` answers that are neither yes nor no.
 */
export function findTickedSentence(
  { header, part }: ColumnUse,
  unclear: readonly string[],
  answerCount: number,
): (cell: string) => boolean {
  const ticked = new Set([header, part ?? ''].filter(canBeTicked).map(foldWords));
  const common = findMostCommon(unclear.map(foldWords));
  if (
    common !== null &&
    common.count >= FEWEST_TICKS &&
    common.count * 2 > answerCount &&
    canBeTicked(common.words)
  ) {
    ticked.add(common.words);
  }
  return (cell) => ticked.size > 0 && ticked.has(foldWords(cell));
}

/** Of more than half of the answers there is only one, so that a tie is of no matter. */
function findMostCommon(answers: readonly string[]): { words: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const words of answers) counts.set(words, (counts.get(words) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most === undefined ? null : { words: most[0], count: most[1] };
}
