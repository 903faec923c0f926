import type { Preferences } from '../../preferences/preferences.js';
import { criteria } from '../../scoring/criteria.js';
import type { Criterion } from '../../scoring/criterion.js';
import type { PeopleIndex } from '../../signups/people-index.js';
import type { CriterionId } from '../../signups/person.js';
import { createLists } from './create-lists.js';
import type { Survey } from './survey-pairs.js';

/**
 * `switched-off`: its weight is 0; `not-asked`: it weighs for nobody; `same-for-all`: all fits are equal; `idle`:
 * without it everybody would rank the same partners in the same order; `decides`: somebody would not.
 */
export type CriterionEffect = 'switched-off' | 'not-asked' | 'same-for-all' | 'idle' | 'decides';

/** What a criterion did to the acceptable pairs, as one side sees them. */
export interface CriterionSide {
  /** How many people of this side may be paired with somebody. */
  readonly people: number;
  /** How many of these it weighs for. */
  readonly asked: number;
  /** Its fits, 0 to 1000; null where nobody asked. */
  readonly fits: { readonly lowest: number; readonly middle: number; readonly highest: number } | null;
  /** How many would rank their partners otherwise without it, or have other partners to rank. */
  readonly reordered: number;
}

/** What a criterion did. */
export interface CriterionJudgement {
  readonly criterion: CriterionId;
  readonly weight: number;
  readonly effect: CriterionEffect;
  readonly mentees: CriterionSide;
  readonly mentors: CriterionSide;
}

/** Says of each criterion how many people it weighs for, how far its fits spread, and whose order hangs on it. */
export function judgeCriteria(
  preferences: Preferences,
  index: PeopleIndex,
  survey: Survey,
): readonly CriterionJudgement[] {
  const lists = createLists(preferences, index, survey.open);
  const { weights } = preferences.cohort.programme;
  return criteria.map((criterion, place) => {
    const views = gatherFits(criterion, preferences, survey);
    const { mentees: menteeLists, mentors: mentorLists } = lists.countReordered(place);
    const mentees = { ...describeView(views.mentee), reordered: menteeLists };
    const mentors = { ...describeView(views.mentor), reordered: mentorLists };
    const weight = weights[criterion.id];
    return {
      criterion: criterion.id,
      weight,
      effect: nameEffect(weight, mentees, mentors),
      mentees,
      mentors,
    };
  });
}

/** The fits of one side, and who they are for. */
interface View {
  readonly people: Set<number>;
  readonly asking: Set<number>;
  readonly values: number[];
}

function gatherFits({ compare }: Criterion, { mentees, mentors, cohort }: Preferences, { open }: Survey) {
  const mentee: View = { people: new Set(), asking: new Set(), values: [] };
  const mentor: View = { people: new Set(), asking: new Set(), values: [] };
  const add = ({ people, asking, values }: View, person: number, fit: number | null): void => {
    people.add(person);
    if (fit === null) return;
    asking.add(person);
    values.push(fit);
  };
  for (const pair of open) {
    const [menteeProfile, mentorProfile] = [mentees[pair.mentee], mentors[pair.mentor]];
    if (!pair.acceptable || menteeProfile === undefined || mentorProfile === undefined) continue;
    const fits = compare(menteeProfile, mentorProfile, cohort);
    add(mentee, pair.mentee, fits.mentee);
    add(mentor, pair.mentor, fits.mentor);
  }
  return { mentee, mentor };
}

function describeView({ people, asking, values }: View): Omit<CriterionSide, 'reordered'> {
  const sorted = values.toSorted((a, b) => a - b);
  const [lowest] = sorted;
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  const highest = sorted.at(-1);
  const fits =
    lowest === undefined || middle === undefined || highest === undefined
      ? null
      : { lowest, middle, highest };
  return { people: people.size, asked: asking.size, fits };
}

function nameEffect(weight: number, mentees: CriterionSide, mentors: CriterionSide): CriterionEffect {
  if (weight === 0) return 'switched-off';
  const sides = [mentees, mentors];
  if (sides.every(({ asked }) => asked === 0)) return 'not-asked';
  if (sides.every(({ fits }) => fits === null || fits.lowest === fits.highest)) return 'same-for-all';
  return sides.every(({ reordered }) => reordered === 0) ? 'idle' : 'decides';
}
