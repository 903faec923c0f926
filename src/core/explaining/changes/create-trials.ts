import type { Workforce } from '../../preferences/workforce.js';
import type { Person, PersonKey } from '../../signups/person.js';
import type { Explainer } from '../create-explainer.js';
import type { Role } from '../lists/list-partners.js';
import { type SolvedAnew, solveAnew } from '../solve-anew.js';
import { applyChange, type Change } from './change.js';
import { compareOutcomes } from './compare-outcomes.js';
import type { HelpfulChange } from './helpful-change.js';

/** Solves at most, and pairs of people looked at over all of them. */
const MOST_SOLVES = 60;
const BUDGET = 100_000_000;

/** Matching again with one change at a time, as often as the size of the cohort allows. */
export interface Trials {
  /** Whether there is time for one more; that there is none is remembered. */
  readonly goOn: () => boolean;
  /** Whether there was no time for all that was to be tried. */
  readonly wereCut: () => boolean;
  /**
   * Matches again with a change, with all pairs kept where they can be, or everybody anew; null where it does not give
   * the person a partner more.
   */
  readonly attempt: (change: Change, keeping: boolean) => Promise<HelpfulChange | null>;
}

export function createTrials(
  person: Person,
  role: Role,
  { recalled, couples }: Explainer,
  workforce: Workforce,
): Trials {
  const { now, pairings, preferences, exact } = recalled;
  const keptBefore = pairings.filter(({ status }) => status === 'kept');
  const keptNow = pairings.filter(({ status }) => status !== 'fixed');
  const partnersIn: (solved: SolvedAnew) => readonly PersonKey[] =
    role === 'mentee'
      ? ({ mentorsOf }) => mentorsOf.get(person.key) ?? []
      : (solved) => listMentees(solved, person.key);
  const had = new Set(
    role === 'mentee'
      ? couples.ofMentee(person).map(({ mentor }) => mentor.key)
      : couples.ofMentor(person).map(({ mentee }) => mentee.key),
  );
  const size = preferences.mentees.length * preferences.mentors.length;
  let left = Math.min(MOST_SOLVES, Math.floor(BUDGET / Math.max(1, size)));
  let cut = false;
  return {
    goOn: () => {
      if (left === 0) cut = true;
      return left > 0;
    },
    wereCut: () => cut,
    attempt: async (change, keeping) => {
      left -= 1;
      const changed = applyChange(now, change);
      const kept = keeping ? keptNow : keptBefore;
      const solved = await solveAnew(changed, { kept, exact, workforce });
      const partners = solved === null ? [] : partnersIn(solved);
      if (solved === null || partners.length <= had.size) return null;
      const gained = partners.filter((key) => !had.has(key));
      return {
        change,
        keeping,
        partners: gained.flatMap((key) => changed.index.byKey.get(key) ?? []),
        difference: compareOutcomes(pairings, solved, changed, person.key),
      };
    },
  };
}

function listMentees({ mentorsOf }: SolvedAnew, mentor: PersonKey): readonly PersonKey[] {
  return [...mentorsOf].flatMap(([mentee, mentors]) => (mentors.includes(mentor) ? [mentee] : []));
}
