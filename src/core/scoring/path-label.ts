import { invariant } from '../text/invariant.js';
import { type PathId, paths } from './paths.js';

const labels: ReadonlyMap<PathId, string> = new Map(paths.map(({ id, label }) => [id, label]));

/** A field or way in our words, a noun phrase: `teaching`, `a change of career`. */
export function pathLabel(id: PathId): string {
  const label = labels.get(id);
  invariant(label !== undefined, 'a path that is not on the list');
  return label;
}
