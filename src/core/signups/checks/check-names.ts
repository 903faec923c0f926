import { diagnose } from '../../diagnostics/diagnostic.js';
import { groupBy } from '../../text/group-by.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { sortPlaces } from '../people/sort-places.js';
import type { Check } from './check.js';

/** Names that occur under more than one address: often one person with two of them. */
export const checkNames: Check = ({ people, findCell }) =>
  [...groupBy(people, ({ name }) => normaliseKey(name)).values()]
    .filter((namesakes) => namesakes.length > 1)
    .map((namesakes) => {
      const places = namesakes.flatMap((person) => findCell(person, ['email']) ?? []);
      const [place = null, ...related] = sortPlaces(places);
      return diagnose('name-under-two-addresses', place, {}, related);
    });
