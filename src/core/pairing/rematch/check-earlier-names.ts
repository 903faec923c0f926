import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { EarlierSearch } from './create-earlier-search.js';
import type { EarlierPair } from './earlier-pair.js';

/** Rows changed by hand so that the name is one person's and the address another's. */
export function checkEarlierNames(
  earlier: readonly EarlierPair[],
  search: EarlierSearch,
  index: PeopleIndex,
): readonly Diagnostic[] {
  return earlier.flatMap((pair) =>
    (['mentor', 'mentee'] as const).flatMap((role) => {
      const meant = search(pair[role]);
      const named = index.find(pair[role].name);
      return meant === null || named === null || named === meant
        ? []
        : [diagnose('earlier-name-differs', pair.place, { role })];
    }),
  );
}
