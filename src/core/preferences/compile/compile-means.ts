import { minutesFit } from '../../scoring/criteria/logistics.js';
import type { Profile } from '../../scoring/profile.js';
import { minutesPerMentee } from '../../signups/minutes-per-mentee.js';
import { createRegister } from '../../text/register.js';
import { sharedInt32 } from './number-lists.js';
import type { Participants } from './participants.js';

/** Time per month and ways to meet: people of one class have the same of both. */
export interface MeansColumns {
  readonly meansOfMentee: Int32Array;
  readonly meansOfSlot: Int32Array;
  readonly menteeMeans: readonly Means[];
  readonly mentorMeans: readonly Means[];
}

export interface Means {
  /** Minutes a month for this one pair, or null. */
  readonly minutes: number | null;
  /** Formats as bits of one number. */
  readonly formats: number;
}

export function compileMeans({ mentees, mentors }: Participants): MeansColumns {
  const menteeMeans = createRegister(keyOf);
  const mentorMeans = createRegister(keyOf);
  return {
    meansOfMentee: sharedInt32(
      mentees.map((mentee) => menteeMeans.numberOf(meansOf(mentee, mentee.person.minutesPerMonth))),
    ),
    meansOfSlot: sharedInt32(
      mentors.map((mentor) => mentorMeans.numberOf(meansOf(mentor, minutesPerMentee(mentor.person)))),
    ),
    menteeMeans: menteeMeans.things,
    mentorMeans: mentorMeans.things,
  };
}

/** What the two fits of time and formats make together; what was not asked adds nothing. */
export function sumMeans(own: Means, others: Means): number {
  const sharesFormat = (own.formats & others.formats) !== 0;
  return (minutesFit(own.minutes, others.minutes) ?? 0) + (sharesFormat ? 1000 : 0);
}

/** How many of the two somebody is asked about. */
export function countAskedMeans({ minutes, formats }: Means): number {
  return (minutesFit(minutes, null) === null ? 0 : 1) + (formats === 0 ? 0 : 1);
}

export function meansOf({ formats }: Profile, minutes: number | null): Means {
  return { minutes, formats: formats[0] ?? 0 };
}

function keyOf({ minutes, formats }: Means): string {
  return `${minutes} ${formats}`;
}
