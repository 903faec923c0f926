import { indexWords } from '../text/index-words.js';
import { normaliseKey } from '../text/normalise-key.js';
import { foldWords } from './fold-words.js';
import type { Person } from './person.js';

/** A shorter part of a name is too near to other words. */
const SHORTEST_PART = 4;

/** Finds the people that a misspelt address, name, or part of a name may mean. */
export type NearestSearch = (text: string) => readonly Person[];

/**
 * Finds who may be meant by a misspelt address, name, or part of a name; more than one where they share it, nobody
 * where nothing is near. Only ever a suggestion. Prepared when it is first asked, as it seldom is, and takes room.
 */
export function buildNearestSearch(people: readonly Person[]): NearestSearch {
  let search: NearestSearch | null = null;
  return (text) => {
    search ??= prepareSearch(people);
    return search(text);
  };
}

function prepareSearch(people: readonly Person[]): NearestSearch {
  const byCall = new Map<string, Person[]>();
  for (const person of people) {
    for (const call of listCalls(person)) {
      const called = byCall.get(call);
      if (called === undefined) byCall.set(call, [person]);
      // Whoever has one name, or one word twice, is called by it once.
      else if (called.at(-1) !== person) called.push(person);
    }
  }
  const findCall = indexWords(byCall.keys());
  return (text) => {
    const call = findCall(text.includes('@') ? normaliseKey(text) : foldWords(text));
    return call === null ? [] : (byCall.get(call) ?? []);
  };
}

/** What a person may be called by; some of it may stand there twice. */
function listCalls({ name, email }: Person): readonly string[] {
  const folded = foldWords(name);
  const calls = folded.split(' ').filter((word) => word.length >= SHORTEST_PART);
  calls.push(folded);
  if (email !== null) calls.push(normaliseKey(email));
  return calls;
}
