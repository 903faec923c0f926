import { distance } from 'fastest-levenshtein';

const VOWELS = new Set('aeiouyåäöæøü');

/** In names this short one other letter makes another word: Ruby is no rugby, Sales no salsa. */
const LONGEST_SHORT_NAME = 5;

/**
 * How far a typed word is from the name it may have been meant for, by what fingers and ears do: two letters swapped,
 * a letter left out or doubled, one too many, a vowel taken for another cost 1; any other letter in place of one costs
 * 2, and in short names so do an added letter and another vowel. Both are one word in lower case.
 * Infinity when it is more than the limit.
 */
export function slipCost(word: string, name: string, limit: number): number {
  if (word === name) return 0;
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
        (last[j - 1] ?? 0) + replacingCost(letter, meant, isShort),
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

function replacingCost(letter: string, meant: string, isShort: boolean): number {
  if (letter === meant) return 0;
  return !isShort && VOWELS.has(letter) && VOWELS.has(meant) ? 1 : 2;
}
