import { compareCodeUnits } from './compare-code-units.js';
import { countBits } from './count-bits.js';
import { normaliseKey } from './normalise-key.js';
import { remember } from './remember.js';
import { slipCost } from './slip-cost.js';

/** Finds the candidate that a word was probably meant to be, or null. */
export type WordSearch = (word: string) => string | null;

/** A candidate, made ready for comparing. */
interface Entry {
  readonly candidate: string;
  /** Its words without anything between them. */
  readonly joined: string;
  /** Which letters it has, each a bit; some letters share one. None until it is first compared: few ever are. */
  letters: number;
}

const BETWEEN_WORDS = /[\s\-‐–/._]+/u;
const ALL_BETWEEN_WORDS = /[\s\-‐–/._]+/gu;

/** No name may be farther than this from what was typed, however long it is. */
const FARTHEST = 3;

/** No name is as long, and comparing takes the square of the length. */
const LONGEST_TEXT = 1_000;

/**
 * Prepares many candidates for `suggestWord`: a word is compared only with those of about its length that begin
 * alike, so that thousands of words are looked up in thousands of names at once.
 */
export function indexWords(candidates: Iterable<string>): WordSearch {
  const entriesOf = remember((_letter: string) => remember((_length: number): Entry[] => []));
  for (const candidate of candidates) {
    const entry = readEntry(candidate);
    const [first] = entry.joined;
    if (first !== undefined) entriesOf(first)(entry.joined.length).push(entry);
  }
  return (word) => {
    if (word.length > LONGEST_TEXT) return null;
    const typed = readEntry(word);
    const { length } = typed.joined;
    const [first, second] = [typed.joined.charAt(0), typed.joined.charAt(1)];
    // Whoever swaps the first two letters begins with the second.
    const nearby = second === first ? [] : [entriesOf(second)(length)];
    for (let near = length - FARTHEST; near <= length + FARTHEST; near += 1)
      nearby.push(entriesOf(first)(near));
    let best: { readonly entry: Entry; readonly cost: number } | null = null;
    for (const entry of nearby.flat()) {
      const cost = mayBeNear(typed, entry) ? costBetween(typed, entry) : Number.POSITIVE_INFINITY;
      if (cost === Number.POSITIVE_INFINITY) continue;
      if (best === null || isBetter({ entry, cost }, best, typed)) best = { entry, cost };
    }
    return best?.entry.candidate ?? null;
  };
}

function readEntry(text: string): Entry {
  return { candidate: text, joined: normaliseKey(text).replace(ALL_BETWEEN_WORDS, ''), letters: 0 };
}

function lettersOf(entry: Entry): number {
  const { joined } = entry;
  if (entry.letters === 0)
    for (let place = 0; place < joined.length; place += 1)
      entry.letters |= 1 << (joined.charCodeAt(place) & 31);
  return entry.letters;
}

function readEntryWords({ candidate }: Entry): readonly string[] {
  return normaliseKey(candidate)
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '');
}

/** A slip changes one letter for another at most, so that most candidates need not be compared slip by slip. */
function mayBeNear(typed: Entry, entry: Entry): boolean {
  return countBits(lettersOf(typed) ^ lettersOf(entry)) <= 2 * FARTHEST;
}

/** Word by word where both have as many, so that "sales management" is not taken for "stress management". */
function costBetween(typed: Entry, entry: Entry): number {
  if (!beginAlike(typed.joined, entry.joined)) return Number.POSITIVE_INFINITY;
  const typedWords = readEntryWords(typed);
  const words = readEntryWords(entry);
  // A blank too many or too few leaves room for one slip more, not for a word.
  if (typedWords.length !== words.length) return slipCost(typed.joined, entry.joined, 1);
  let cost = 0;
  for (const [index, name] of words.entries()) cost += costOfWord(typedWords[index] ?? '', name);
  return cost <= FARTHEST ? cost : Number.POSITIVE_INFINITY;
}

function costOfWord(word: string, name: string): number {
  return slipCost(word, name, reachOf(name.length));
}

/** Names of up to 3 letters are too near to one another to be guessed at. */
function reachOf(length: number): number {
  if (length <= 3) return 0;
  if (length <= 9) return 1;
  return length <= 12 ? 2 : FARTHEST;
}

/** Fingers slip inside words: a name that begins otherwise is another name ("Automation" is no "Estimation"). */
function beginAlike(word: string, name: string): boolean {
  if (word[0] === name[0]) return true;
  return word.length === name.length && word[0] === name[1] && word[1] === name[0];
}

/** Fewer slips, then nearer in length, then the order of code units. */
function isBetter(
  one: { readonly entry: Entry; readonly cost: number },
  other: { readonly entry: Entry; readonly cost: number },
  typed: Entry,
): boolean {
  const lengthOff = ({ entry }: { readonly entry: Entry }) =>
    Math.abs(entry.joined.length - typed.joined.length);
  const order =
    one.cost - other.cost ||
    lengthOff(one) - lengthOff(other) ||
    compareCodeUnits(one.entry.candidate, other.entry.candidate);
  return order < 0;
}
