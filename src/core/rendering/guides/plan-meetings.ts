import type { GuideSet } from '../../programme/programme.js';
import { invariant } from '../../text/invariant.js';

/** One meeting of a programme: the subjects that share its hour, in the order in which they are talked about. */
export interface MeetingPlan {
  readonly subjects: readonly string[];
}

/** The most meetings a programme can have: each subject its own. */
export const MOST_MEETINGS = 6;

/** The subjects of each set, as its file of contents names them. */
const SUBJECTS: Readonly<Record<GuideSet, readonly string[]>> = {
  'career-change': [
    'meet-and-plan',
    'check-in',
    'skills-and-projects',
    'applying',
    'interviews-and-feedback',
    'closing-and-onwards',
  ],
  skills: ['expectations', 'first-work', 'progress', 'harder-work', 'review', 'closing'],
};

/*
 * How many neighbouring subjects each meeting holds, for programmes of one meeting, two, and so on. Who changes
 * career needs time at the start, so late subjects fold first; who learns a skill wants to begin with their hands.
 */
const SIZES: Readonly<Record<GuideSet, readonly (readonly number[])[]>> = {
  'career-change': [[6], [3, 3], [1, 2, 3], [1, 1, 1, 3], [1, 1, 1, 2, 1], [1, 1, 1, 1, 1, 1]],
  skills: [[6], [3, 3], [2, 2, 2], [2, 1, 2, 1], [2, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1]],
};

/**
 * What each meeting of a programme is about: with fewer meetings subjects share an hour, none is dropped.
 * `count` is 1 to 6; a programme of one meeting is a single consultation that holds every subject.
 */
export function planMeetings(count: number, set: GuideSet): readonly MeetingPlan[] {
  const sizes = SIZES[set][count - 1];
  invariant(sizes !== undefined, `no plan for ${count} meetings`);
  const starts = sizes.map((_, meeting) => sizes.slice(0, meeting).reduce((sum, size) => sum + size, 0));
  return sizes.map((size, meeting) => {
    const start = starts[meeting] ?? 0;
    return { subjects: SUBJECTS[set].slice(start, start + size) };
  });
}
