import type { CohortNow } from '../../pairing/verify/stated-result.js';
import type { RuleSettings } from '../../programme/programme.js';
import { buildPeopleIndex } from '../../signups/build-people-index.js';
import type { Person } from '../../signups/person.js';
import { addRecruit } from '../recruitment/add-recruit.js';
import type { Need } from '../recruitment/need.js';

/** A setting under `rules:` that can be relaxed; rules that come from answers or name people are not among them. */
export type RelaxedSetting = keyof RuleSettings;

/** Something an organiser could change before matching again. */
export type Change =
  /** Nothing: the pairs are not what matching gives now. */
  | { readonly kind: 'again' }
  /** A mentor with more seats; `capacity` is what they would then have in all. */
  | { readonly kind: 'seats'; readonly mentor: Person; readonly more: number; readonly capacity: number }
  /** A rule that refuses less; null is a rule without a limit. */
  | {
      readonly kind: 'rule';
      readonly setting: RelaxedSetting;
      readonly from: number | boolean | null;
      readonly to: number | boolean | null;
    }
  /** A mentor who is not there yet, with one seat. */
  | { readonly kind: 'recruit'; readonly need: Need };

/** The cohort after a change: as if the answer stood in the sign-ups, or the setting in mentorship.yaml. */
export function applyChange(now: CohortNow, change: Change): CohortNow {
  switch (change.kind) {
    case 'again':
      return now;
    case 'seats': {
      const people = now.people.map((person) =>
        person.key === change.mentor.key ? { ...person, capacity: change.capacity } : person,
      );
      return { ...now, people, index: buildPeopleIndex(people) };
    }
    case 'recruit':
      return addRecruit(now, change.need, 1);
    case 'rule': {
      const rules = { ...now.programme.rules, [change.setting]: change.to };
      return { ...now, programme: { ...now.programme, rules } };
    }
  }
}
