import type { CountedPart, PartCounts } from './count-parts.js';
import type { ListPart } from './cut-parts.js';

/** How often two parts must occur, always together, to count as one option. */
const ENOUGH = 3;

/** As often, where the second part begins in small letters and the first does not: options seldom begin so. */
const ENOUGH_IN_SMALL_LETTERS = 2;

/** A longer chain is a list that somebody sent in three times, and looking for it in other cells would take hours. */
const MOST_PARTS = 12;

const CAPITAL = /^[^\p{L}\p{N}]*\p{Lu}/u;
const SMALL_LETTER = /^[^\p{L}\p{N}]*\p{Ll}/u;

/**
 * The options that hold commas, as their parts, found in all lists of a column: where a is always followed by b and b
 * always preceded by a, three times or more (twice where only a begins with a capital), a and b are one option; chains
 * make longer ones, of twelve parts at most. Parts that both stand alone are never one option.
 */
export function findCommaOptions(
  { parts }: PartCounts,
  standsAlone: (part: string) => boolean,
): readonly (readonly ListPart[])[] {
  const isJoined = (part: CountedPart): boolean => {
    const { follower } = part;
    if (follower === null || follower.leader !== part || part.count < enoughFor(part, follower)) return false;
    return !(standsAlone(part.spelling) && standsAlone(follower.spelling));
  };
  const firsts = parts.filter((part) => isJoined(part) && !(part.leader && isJoined(part.leader)));
  const chains = firsts.map((first) => {
    const chain = [first];
    for (let part = first; isJoined(part) && part.follower !== null; part = part.follower)
      chain.push(part.follower);
    return chain.map(({ spelling, before }) => ({ text: spelling, before }));
  });
  return chains.filter(({ length }) => length <= MOST_PARTS);
}

function enoughFor(part: CountedPart, follower: CountedPart): number {
  const goesOn = CAPITAL.test(part.spelling) && SMALL_LETTER.test(follower.spelling);
  return goesOn ? ENOUGH_IN_SMALL_LETTERS : ENOUGH;
}
