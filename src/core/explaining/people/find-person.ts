import { foldWords } from '../../signups/fold-words.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { Person } from '../../signups/person.js';
import { isOneSlipAway } from '../../text/is-one-slip-away.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { slipCost } from '../../text/slip-cost.js';

/** Who may be meant by what somebody typed. */
export type FoundPerson =
  | { readonly kind: 'one'; readonly person: Person }
  /** Several whom it fits equally well. */
  | { readonly kind: 'several'; readonly people: readonly Person[] }
  /** Nobody whom it fits; those who are called nearly so. */
  | { readonly kind: 'nobody'; readonly nearest: readonly Person[] };

/** A longer text is no name. */
const LONGEST = 200;
/** In a shorter word every other letter makes another name: Ana is not Ida. */
const SHORTEST_SLIP = 4;

/**
 * Finds whom a text means: an address or name as it is; a name whatever its accents and the order of its words; the
 * beginnings of some of its words, or of the address before the @; and all this with one slip of the fingers in one
 * word. The strictest of these that anybody fits decides.
 */
export function findPerson(text: string, people: readonly Person[], index: PeopleIndex): FoundPerson {
  const exact = index.find(text) ?? index.find(addressIn(text));
  if (exact !== null) return { kind: 'one', person: exact };
  if (text.length > LONGEST) return { kind: 'nobody', nearest: [] };
  const typed = readTyped(text);
  for (const fits of STRICTEST_FIRST) {
    const found = people.filter((person) => fits(typed, person));
    const [only, second] = found;
    if (only !== undefined) {
      return second === undefined ? { kind: 'one', person: only } : { kind: 'several', people: found };
    }
  }
  return { kind: 'nobody', nearest: listNearest(typed, people) };
}

/** The address of what a mail program copies: `Ana Silva <ana@example.org>`, `mailto:ana@example.org`. */
function addressIn(text: string): string {
  const opening = text.lastIndexOf('<');
  const bare = opening === -1 ? text : text.slice(opening + 1).replace('>', '');
  return bare.trim().replace(/^mailto:/iu, '');
}

/** What was typed, folded. */
interface Typed {
  readonly key: string;
  readonly words: readonly string[];
  /** What stands before the @, or all of it; empty where it cannot be of an address. */
  readonly account: string;
}

type Fit = (typed: Typed, person: Person) => boolean;

const STRICTEST_FIRST: readonly Fit[] = [
  ({ key }, { name }) => key !== '' && normaliseKey(name) === key,
  ({ words }, { name }) => isFilled(words) && sorted(words) === sorted(wordsOf(name)),
  ({ account }, { email }) => account !== '' && accountOf(email) === account,
  ({ words }, { name }) => isFilled(words) && matchWords(words, wordsOf(name), (word, own) => own === word),
  ({ words }, { name }) =>
    isFilled(words) && matchWords(words, wordsOf(name), (word, own) => own.startsWith(word)),
  ({ account }, { email }) => account !== '' && accountOf(email).startsWith(account),
  ({ words }, { name }) => isFilled(words) && fitsWithSlip(words, wordsOf(name)),
  ({ account }, { email }) => account.length >= SHORTEST_SLIP && isOneSlipAway(account, accountOf(email)),
];

function readTyped(text: string): Typed {
  const key = normaliseKey(text);
  const [account = ''] = key.split('@', 1);
  const words = key.includes('@') ? [] : wordsOf(text);
  return { key, words, account: /\s/u.test(account) ? '' : account };
}

function wordsOf(name: string): readonly string[] {
  return foldWords(name).split(' ').filter(Boolean);
}

function accountOf(email: string | null): string {
  return normaliseKey(email ?? '').split('@', 1)[0] ?? '';
}

function isFilled(words: readonly string[]): boolean {
  return words.length > 0;
}

function sorted(words: readonly string[]): string {
  return words.toSorted().join(' ');
}

/** Whether each word typed stands for another word of the name. */
function matchWords(
  typed: readonly string[],
  name: readonly string[],
  stands: (word: string, own: string) => boolean,
): boolean {
  const left = [...name];
  return typed.every((word) => {
    const place = left.findIndex((own) => stands(word, own));
    if (place !== -1) left.splice(place, 1);
    return place !== -1;
  });
}

/** One word may hold one slip; the others stand there as they are. */
function fitsWithSlip(typed: readonly string[], name: readonly string[]): boolean {
  return typed.some((slipped, place) => {
    if (slipped.length < SHORTEST_SLIP) return false;
    const others = typed.filter((_, other) => other !== place);
    return name.some(
      (meant, own) =>
        isOneSlipAway(slipped, meant) &&
        matchWords(
          others,
          name.filter((_, other) => other !== own),
          (word, word2) => word2 === word,
        ),
    );
  });
}

/** Those of whose names a word comes nearest to a word that was typed; nobody where all are far away. */
function listNearest({ words, account }: Typed, people: readonly Person[]): readonly Person[] {
  const typed = [...words, account].filter((word) => word.length >= SHORTEST_SLIP).slice(0, MOST_WORDS);
  let least = Number.POSITIVE_INFINITY;
  let nearest: Person[] = [];
  for (const person of people) {
    const own = [...wordsOf(person.name), accountOf(person.email)];
    const costs = typed.flatMap((word) => own.map((name) => slipCost(word, name, reachOf(word))));
    const cost = costs.reduce((fewest, each) => Math.min(fewest, each), Number.POSITIVE_INFINITY);
    if (cost === Number.POSITIVE_INFINITY || cost > least) continue;
    if (cost < least) nearest = [];
    least = cost;
    nearest.push(person);
  }
  return nearest;
}

/** Of more words the first are enough to find somebody nearby. */
const MOST_WORDS = 6;

/** A word so far from a name is another one: a slip for every three letters, three at most. */
function reachOf({ length }: string): number {
  return Math.min(3, Math.floor(length / 3));
}
