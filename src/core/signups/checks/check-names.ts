import { diagnose } from '../../diagnostics/diagnostic.js';
import { groupBy } from '../../text/group-by.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { sortPlaces } from '../people/sort-places.js';
import type { Check } from './check.js';

/** Names that occur under more than one address: often one person with two of them. */
export const checkNames: Check = ({ people }) =>
  [...groupBy(people, ({ name }) => normaliseKey(name)).values()]
    .filter((namesakes) => namesakes.length > 1)
    .map((namesakes) => {
      const [place = null, ...related] = sortPlaces(namesakes.flatMap(({ places }) => places.slice(0, 1)));
      return diagnose('name-under-two-addresses', place, {}, related);
    });
