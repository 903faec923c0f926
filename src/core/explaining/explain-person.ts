import type { Unmatched } from '../pairing/pairing.js';
import type { Workforce } from '../preferences/workforce.js';
import type { Person } from '../signups/person.js';
import { type ChangeSearch, findSmallestChanges } from './changes/find-smallest-changes.js';
import type { Explainer } from './create-explainer.js';
import { listPartners, type PartnerList, type Role } from './lists/list-partners.js';

/** A person in one role: their list, what became of it, and where seats or mentors are missing, what would help. */
export interface PersonExplanation extends PartnerList {
  /** Why they have no mentor, or free seats; null where neither is so. */
  readonly unmatched: Unmatched | null;
  /** What would help; null where nothing is missing. */
  readonly changes: ChangeSearch | null;
}

/** The roles a person takes part in. */
export function rolesOf({ isMentee, isMentor }: Person): readonly Role[] {
  return [...(isMentee ? (['mentee'] as const) : []), ...(isMentor ? (['mentor'] as const) : [])];
}

/** Explains what one person has, as they see it. */
export async function explainPerson(
  person: Person,
  role: Role,
  explainer: Explainer,
  workforce: Workforce,
): Promise<PersonExplanation> {
  const { unmatched } = explainer.recalled;
  const own = unmatched.find((each) => each.role === role && each.person.key === person.key) ?? null;
  return {
    ...listPartners(person, role, explainer),
    unmatched: own,
    changes: own === null ? null : await findSmallestChanges(person, role, explainer, workforce),
  };
}
