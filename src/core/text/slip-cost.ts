import { distance } from 'fastest-levenshtein';

/** Letters that are taken for one another by ear. */
const SOUNDS = ['aeiouyåäöæøü', 'ckqsz', 'dt', 'fvw'];

/** In names this short one other letter makes another word: Ruby is no rugby, Sales no salsa. */
const LONGEST_SHORT_NAME = 5;

/** In names this long another letter is a slip whatever it is; in shorter ones sprints are not Spring. */
const SHORTEST_LONG_NAME = 8;

/**
 * How far a typed word is from the name it may have been meant for, by what fingers and ears do: two letters swapped,
 * a letter left out or doubled, one too many, another in place of one cost 1, and so do the same letters in another
 * order behind the first. In names of up to 7 letters another letter costs 2 unless it sounds alike; in those of up to
 * 5 even then, and an added letter too. Both are one word in lower case.
 * Infinity when it is more than the limit.
 */
export function slipCost(word: string, name: string, limit: number): number {
  if (word === name) return 0;
  if (limit >= 1 && isReordered(word, name)) return 1;
  // Each slip of cost 1 is two plain edits at most, and the library counts those much faster.
  if (distance(word, name) > 2 * limit) return Number.POSITIVE_INFINITY;
  const isShort = name.length <= LONGEST_SHORT_NAME;
  let beforeLast: number[] = [];
  let last = Array.from({ length: name.length + 1 }, (_, missing) => missing);
  for (let i = 1; i <= word.length; i += 1) {
    const letter = word[i - 1] ?? '';
    const added = isShort && letter !== word[i - 2] ? 2 : 1;
    const row = [(last[0] ?? 0) + added];
    for (let j = 1; j <= name.length; j += 1) {
      const meant = name[j - 1] ?? '';
      const isSwap = i > 1 && j > 1 && letter === name[j - 2] && word[i - 2] === meant;
      row[j] = Math.min(
        (last[j - 1] ?? 0) + replacingCost(letter, meant, name.length),
        (last[j] ?? 0) + added,
        (row[j - 1] ?? 0) + 1,
        isSwap ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [beforeLast, last] = [last, row];
  }
  const cost = last[name.length] ?? 0;
  return cost <= limit ? cost : Number.POSITIVE_INFINITY;
}

function replacingCost(letter: string, meant: string, length: number): number {
  if (letter === meant) return 0;
  if (length >= SHORTEST_LONG_NAME) return 1;
  if (length <= LONGEST_SHORT_NAME) return 2;
  return SOUNDS.some((alike) => alike.includes(letter) && alike.includes(meant)) ? 1 : 2;
}

/** Whether only the order of letters differs, behind the first one: Arduino and Audrino. */
function isReordered(word: string, name: string): boolean {
  if (word.length !== name.length || word[0] !== name[0] || name.length <= LONGEST_SHORT_NAME) return false;
  return [...word].sort().join('') === [...name].sort().join('');
}
