import type { RecruitmentGap } from '../../../explaining/recruitment/find-recruitment-gap.js';
import { labelOf, type Need } from '../../../explaining/recruitment/need.js';
import { plural } from '../../../text/plural.js';
import { printable } from '../../../text/printable.js';

/** A mentor worth looking for. */
export interface RecruitmentEntry {
  /** "A mentor who teaches React" */
  readonly mentor: string;
  readonly seats: number;
  /** How many more mentees would then have a mentor, besides those whom the entries before gain. */
  readonly gain: number;
  /** "31 of 34", with this one and those before. */
  readonly matched: string;
}

/** Why nobody looked for mentors: it takes long and was not asked for, or it would take too long. */
export type UntriedGap = 'unasked' | 'too-large';

/** Which mentors would help most, the most useful first. */
export type RecruitmentList = readonly RecruitmentEntry[] | UntriedGap;

/** Without `ownWords` no skill is named that stands in somebody's own words. */
export function listRecruitments(
  gap: RecruitmentGap | UntriedGap,
  { ownWords }: { readonly ownWords: boolean },
): RecruitmentList {
  if (typeof gap === 'string') return gap;
  return gap.recruitments.map(({ need, seats, gain, matched }) => ({
    mentor: `A mentor who ${sayOffer(need, ownWords)}`,
    seats,
    gain,
    matched: `${matched} of ${plural(gap.mentees, 'mentee')}`,
  }));
}

function sayOffer(need: Need, ownWords: boolean): string {
  if (need.kind === 'topic') return `helps with ${labelOf(need)}`;
  if (!ownWords && !need.skill.known) return 'teaches a skill that is not on our list';
  return `teaches ${printable(labelOf(need))}`;
}
