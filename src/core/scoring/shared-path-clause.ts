import { invariant } from '../text/invariant.js';
import { type PathId, paths } from './paths.js';

const clauses: ReadonlyMap<PathId, string> = new Map(paths.map(({ id, shared }) => [id, shared]));

/** What two people with this path share, as a predicate after both names: `both taught themselves`. */
export function sharedPathClause(id: PathId): string {
  const clause = clauses.get(id);
  invariant(clause !== undefined, 'a path that is not on the list');
  return clause;
}
