import { diagnose } from '../../diagnostics/diagnostic.js';
import { groupBy } from '../../text/group-by.js';
import { foldWords } from '../fold-words.js';
import { sortPlaces } from '../people/sort-places.js';
import type { Check } from './check.js';

/**
 * Rows that count as one person although they may be of two: of one address with different names, as a couple or a
 * slip in copying makes them, or of one name in a list without addresses.
 */
export const checkSharedKeys: Check = ({ signups }) =>
  [...groupBy(signups, ({ key }) => key).values()].flatMap((rows) => {
    if (rows.length === 1) return [];
    const [place = null, ...related] = sortPlaces(rows.map((row) => row.place));
    if (rows.every(({ email }) => email === null)) return [diagnose('rows-of-one-name', place, {}, related)];
    const names = [...new Set(rows.map(({ shared }) => foldWords(shared.name ?? '')))];
    const areOne = names.every((name) => names.every((other) => mayBeOneName(name, other)));
    return areOne ? [] : [diagnose('names-under-one-address', place, {}, related)];
  });

/** Whether every word of the shorter name begins or is begun by a word of the longer: `kari v`, `kari anna virtanen`. */
function mayBeOneName(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [a.split(' '), b.split(' ')].sort(
    (one, other) => one.length - other.length,
  );
  return shorter.every((word) => longer.some((other) => other.startsWith(word) || word.startsWith(other)));
}
