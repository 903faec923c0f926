import { groupBy } from '../text/group-by.js';
import { indexWords } from '../text/index-words.js';
import { normaliseKey } from '../text/normalise-key.js';
import { rememberWeakly } from '../text/remember-weakly.js';
import { foldWords } from './fold-words.js';
import type { Person } from './person.js';

/** A shorter part of a name is too near to other words. */
const SHORTEST_PART = 4;

/**
 * Finds who may be meant by a misspelt address, name, or part of a name; more than one where they share it, nobody
 * where nothing is near. Only ever a suggestion. Prepared once for the same list of people.
 */
export const buildNearestSearch = rememberWeakly((people: readonly Person[]) => {
  const byCall = groupBy(
    people.flatMap((person) => listCalls(person).map((call) => ({ call, person }))),
    ({ call }) => call,
  );
  const findCall = indexWords(byCall.keys());
  return (text: string): readonly Person[] => {
    const call = findCall(text.includes('@') ? normaliseKey(text) : foldWords(text));
    return call === null ? [] : (byCall.get(call) ?? []).map(({ person }) => person);
  };
});

/** What a person may be called by. */
function listCalls({ name, email }: Person): readonly string[] {
  const folded = foldWords(name);
  const parts = folded.split(' ').filter((word) => word.length >= SHORTEST_PART);
  return [...new Set([folded, ...parts, ...(email === null ? [] : [normaliseKey(email)])])];
}
