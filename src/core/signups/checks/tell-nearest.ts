import { formatPlace } from '../../diagnostics/format-place.js';
import type { Place } from '../../diagnostics/place.js';
import { sortPlaces } from '../people/sort-places.js';
import type { Person } from '../person.js';

/** The rows of people who may be meant, and in words the row of the only one; no message shows a name. */
export function tellNearest(people: readonly Person[]): {
  readonly row: string | null;
  readonly related: readonly Place[];
} {
  const related = sortPlaces(people.flatMap(({ places }) => places.slice(0, 1)));
  const [only] = related;
  return { row: only !== undefined && related.length === 1 ? formatPlace(only) : null, related };
}
