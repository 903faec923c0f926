import type { RuleId } from '../../acceptance/rule.js';
import type { Programme } from '../../programme/programme.js';
import { clockGap } from '../../scoring/clock-gap.js';
import type { Cohort } from '../../scoring/cohort.js';
import type { Meeting } from '../pairs/create-meetings.js';
import type { RelaxedSetting } from './change.js';

/** A value that a setting would have to take. */
type Value = number | boolean | null;

/** How a rule of the settings is relaxed as far as one pair needs. */
interface Relaxation {
  readonly rule: RuleId;
  readonly setting: RelaxedSetting;
  /** The value nearest to the present one that lets the pair pass. */
  readonly valueFor: (meeting: Meeting, cohort: Cohort) => Value;
}

/** Every rule that a setting can relax, the gentlest first. */
const RELAXATIONS: readonly Relaxation[] = [
  {
    rule: 'minimum-score',
    setting: 'minimumScore',
    valueFor: ({ scores }) => Math.floor(scores.mentee / 10),
  },
  {
    rule: 'shared-minutes',
    setting: 'minSharedMinutes',
    valueFor: ({ mentee, mentor }, { commonMinutes, profileOf }) =>
      commonMinutes(profileOf(mentee).clock, profileOf(mentor).clock),
  },
  {
    rule: 'time-zone',
    setting: 'maxTimeZoneHours',
    valueFor: ({ mentee, mentor }, { weeks }) => {
      const minutes = clockGap(mentee, mentor, weeks);
      return minutes === null ? null : Math.ceil(minutes / 60);
    },
  },
  {
    rule: 'seniority',
    setting: 'minSeniorityGap',
    valueFor: ({ mentee, mentor }) => {
      const years = (mentor.seniorityYears ?? 0) - (mentee.seniorityYears ?? 0);
      return years < 0 ? null : Math.floor(years);
    },
  },
  { rule: 'language', setting: 'sharedLanguage', valueFor: () => false },
  { rule: 'organisation', setting: 'differentOrganisation', valueFor: () => false },
  { rule: 'common-ground', setting: 'commonGround', valueFor: () => false },
];

/** A setting, with the values that would let somebody more pass, the nearest to the present one first. */
export interface PossibleRelaxation {
  readonly setting: RelaxedSetting;
  readonly from: Value;
  readonly values: readonly Value[];
}

/** The settings that alone stand between somebody and one partner at least: pairs that no other rule refuses. */
export function listRelaxations(
  meetings: readonly Meeting[],
  cohort: Cohort,
  { rules }: Programme,
): readonly PossibleRelaxation[] {
  return RELAXATIONS.flatMap(({ rule, setting, valueFor }) => {
    const alone = meetings.filter(({ refusals }) => refusals.length === 1 && refusals[0] === rule);
    if (alone.length === 0) return [];
    const from = rules[setting];
    const values = [...new Set(alone.map((meeting) => valueFor(meeting, cohort)))];
    return [{ setting, from, values: values.sort((a, b) => distance(from, a) - distance(from, b)) }];
  });
}

/** How far a value is from the present one; no limit at all is the farthest. */
function distance(from: Value, to: Value): number {
  return typeof from === 'number' && typeof to === 'number' ? Math.abs(from - to) : Number.MAX_SAFE_INTEGER;
}
