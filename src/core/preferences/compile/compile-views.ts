import { toldHours } from '../../scoring/criteria/logistics.js';
import { criteria } from '../../scoring/criteria.js';
import type { Profile } from '../../scoring/profile.js';
import { minutesPerMentee } from '../../signups/minutes-per-mentee.js';
import type { CriterionId } from '../../signups/person.js';
import { createRegister } from '../../text/register.js';
import { countAskedMeans, meansOf } from './compile-means.js';
import { sharedInt32 } from './number-lists.js';
import type { Participants } from './participants.js';

/**
 * What somebody looks at. Whether a criterion is asked hangs on the viewer alone, or (skills, goals) on the mentee
 * alone, so a score is a sum of fits divided by what is known beforehand. People of one view look at the same.
 */
export interface ViewColumns {
  readonly viewOfMentee: Int32Array;
  readonly viewOfSlot: Int32Array;
  readonly views: readonly View[];
}

export interface View {
  /** By criterion; background and logistics weigh 0 where the viewer did not ask. */
  readonly weights: Readonly<Record<CriterionId, number>>;
  /** How many of hours, minutes and formats are asked. */
  readonly asksHours: boolean;
  readonly logisticsAsked: number;
}

export function compileViews({ mentees, mentors }: Participants): ViewColumns {
  const views = createRegister<View>((view) => JSON.stringify(view));
  const viewOf = (profile: Profile, minutes: number | null): number =>
    views.numberOf(readView(profile, minutes));
  return {
    viewOfMentee: sharedInt32(mentees.map((mentee) => viewOf(mentee, mentee.person.minutesPerMonth))),
    viewOfSlot: sharedInt32(mentors.map((mentor) => viewOf(mentor, minutesPerMentee(mentor.person)))),
    views: views.things,
  };
}

function readView(profile: Profile, minutes: number | null): View {
  const asksBackground = profile.paths.length > 0 || profile.seeks.some(({ must }) => !must);
  const asksHours = toldHours(profile.person);
  const logisticsAsked = (asksHours ? 1 : 0) + countAskedMeans(meansOf(profile, minutes));
  const weightOf = (id: CriterionId): number =>
    profile.weights[criteria.findIndex((criterion) => criterion.id === id)] ?? 0;
  return {
    weights: {
      skills: weightOf('skills'),
      goals: weightOf('goals'),
      background: asksBackground ? weightOf('background') : 0,
      logistics: logisticsAsked === 0 ? 0 : weightOf('logistics'),
    },
    asksHours,
    logisticsAsked: Math.max(1, logisticsAsked),
  };
}
