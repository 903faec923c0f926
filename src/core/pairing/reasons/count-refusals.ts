import type { RuleId } from '../../acceptance/rule.js';
import type { Profile } from '../../scoring/profile.js';
import type { Refusals } from './describe-refusals.js';

/** How many of `others` are refused by which rules together; everybody is refused by one at least. */
export function countRefusals(
  others: readonly Profile[],
  rulesAgainst: (other: Profile) => readonly RuleId[],
): readonly Refusals[] {
  const counts = new Map<string, { readonly rules: readonly RuleId[]; people: number }>();
  for (const other of others) {
    const rules = rulesAgainst(other);
    const name = rules.join();
    const counted = counts.get(name);
    if (counted === undefined) counts.set(name, { rules, people: 1 });
    else counted.people += 1;
  }
  return [...counts.values()];
}
