import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { tellNearest } from '../../signups/checks/tell-nearest.js';
import { buildNearestSearch } from '../../signups/find-nearest-people.js';
import type { Person } from '../../signups/person.js';
import type { EarlierPerson } from './earlier-pair.js';
import type { EndedPair, Side } from './rematch.js';

type NearestSearch = (named: EarlierPerson, side: Side) => readonly Person[];

/** So many people are looked for by a nearly equal name; where more are gone, it is likely the wrong file. */
const MOST_LOOKED_FOR = 200;

/**
 * Warns of each person of a pair who is gone, with the row of who may be meant: the address may have changed. Nothing is
 * said of those who have withdrawn, and nobody is suggested who has a row of their own among `taken`.
 */
export function reportMissing(
  ended: readonly Omit<EndedPair, 'nearest'>[],
  people: readonly Person[],
  taken: ReadonlySet<Person>,
): { readonly ended: readonly EndedPair[]; readonly diagnostics: readonly Diagnostic[] } {
  if (!ended.some(({ reason }) => reason === 'gone')) {
    return { ended: ended.map((pair) => ({ ...pair, nearest: null })), diagnostics: [] };
  }
  const findNearest = createNearestSearch(people.filter((person) => !taken.has(person)));
  const diagnostics: Diagnostic[] = [];
  const told = ended.map((pair): EndedPair => {
    if (pair.reason !== 'gone') return { ...pair, nearest: null };
    const suggested = pair.sides.map((side) => {
      const near = diagnostics.length < MOST_LOOKED_FOR ? findNearest(pair.earlier[side], side) : [];
      const { row, related } = tellNearest(near);
      const { place } = pair.earlier;
      diagnostics.push(diagnose('earlier-person-missing', place, { role: side, nearest: row }, related));
      return near.length === 1 ? (near[0] ?? null) : null;
    });
    return { ...pair, nearest: suggested.find((person) => person !== null) ?? null };
  });
  return { ended: told, diagnostics };
}

/** By name first, which people keep longer than addresses, then by address; only people with the role. */
function createNearestSearch(people: readonly Person[]): NearestSearch {
  const search = buildNearestSearch(people);
  return ({ name, email }, side) => {
    const hasRole = ({ isMentor, isMentee }: Person): boolean => (side === 'mentor' ? isMentor : isMentee);
    const byName = name === '' ? [] : search(name).filter(hasRole);
    return byName.length > 0 || email === '' ? byName : search(email).filter(hasRole);
  };
}
