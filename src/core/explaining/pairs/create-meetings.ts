import type { RuleId } from '../../acceptance/rule.js';
import { findPairRefusals } from '../../pairing/reasons/find-pair-refusals.js';
import type { CohortNow } from '../../pairing/verify/stated-result.js';
import { createStandings, type Standing } from '../../preferences/create-standings.js';
import type { Preferences } from '../../preferences/preferences.js';
import type { BareScore } from '../../scoring/pair-score.js';
import { scoreSides } from '../../scoring/score-sides.js';
import type { Sides } from '../../scoring/sides.js';
import type { Person } from '../../signups/person.js';

/** What a mentee and a mentor are to each other, whoever they are with. */
export interface Meeting {
  readonly mentee: Person;
  readonly mentor: Person;
  /** Empty where the two may be paired. */
  readonly refusals: readonly RuleId[];
  readonly scores: BareScore;
  /** Where the other stands with each side: smaller is better, equal is a tie; means nothing where a rule refuses. */
  readonly standings: Sides<Standing>;
}

export type Meet = (mentee: Person, mentor: Person) => Meeting;

/** Looks at pairs one by one, by the definitions of rules, scores and standings. */
export function createMeetings({ cohort }: Preferences, { programme, index, past }: CohortNow): Meet {
  const { menteeStanding, mentorStanding } = createStandings(programme, index, past);
  return (mentee, mentor) => {
    const [menteeProfile, mentorProfile] = [cohort.profileOf(mentee), cohort.profileOf(mentor)];
    const scores = scoreSides(menteeProfile, mentorProfile, cohort);
    return {
      mentee,
      mentor,
      refusals: findPairRefusals({ cohort }, menteeProfile, mentorProfile),
      scores,
      standings: {
        mentee: menteeStanding(mentee, mentor, scores.mentee),
        mentor: mentorStanding(mentor, mentee, scores.mentor),
      },
    };
  };
}
