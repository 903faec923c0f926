import { isAcceptable } from '../acceptance/is-acceptable.js';
import type { Programme } from '../programme/programme.js';
import { buildCohort } from '../scoring/build-cohort.js';
import type { BareScore } from '../scoring/pair-score.js';
import { scoreSides } from '../scoring/score-sides.js';
import type { PeopleIndex } from '../signups/people-index.js';
import type { Person } from '../signups/person.js';
import type { SkillList } from '../skills/skill-list.js';
import type { Candidate, Market } from './market.js';
import { createStandings } from './standing.js';

type Draft = Omit<Candidate, 'menteeLevel' | 'mentorLevel'> & {
  readonly menteeStanding: number;
  readonly mentorStanding: number;
};

/** Reads people into profiles and lists every acceptable pair with both sides' scores and levels. */
export function buildMarket(
  people: readonly Person[],
  index: PeopleIndex,
  programme: Programme,
  skillList: SkillList,
): Market {
  const cohort = buildCohort(people, programme, skillList);
  const profiles = people.map(cohort.profileOf);
  const mentees = profiles.filter(({ person }) => person.isMentee);
  const mentors = profiles.filter(({ person }) => person.isMentor);
  const standings = createStandings(programme, index);

  const drafts: Draft[] = [];
  for (const [mentee, menteeProfile] of mentees.entries()) {
    for (const [mentor, mentorProfile] of mentors.entries()) {
      let known: BareScore | null = null;
      const score = (): BareScore => {
        known ??= scoreSides(menteeProfile, mentorProfile, cohort);
        return known;
      };
      if (!isAcceptable(menteeProfile, mentorProfile, { cohort, score })) continue;
      const menteeScore = score().mentee.score;
      const mentorScore = score().mentor.score;
      drafts.push({
        mentee,
        mentor,
        menteeScore,
        mentorScore,
        menteeStanding: standings.menteeStanding(menteeProfile.person, mentorProfile.person, menteeScore),
        mentorStanding: standings.mentorStanding(mentorProfile.person, menteeProfile.person, mentorScore),
      });
    }
  }
  return {
    cohort,
    mentees,
    mentors,
    candidates: numberLevels(drafts, mentees.length, mentors.length),
  };
}

/** Standings become levels 1, 2, 3 … on each person's own list, without gaps. */
function numberLevels(
  drafts: readonly Draft[],
  menteeCount: number,
  mentorCount: number,
): readonly Candidate[] {
  const seenByMentee = Array.from({ length: menteeCount }, () => new Set<number>());
  const seenByMentor = Array.from({ length: mentorCount }, () => new Set<number>());
  for (const draft of drafts) {
    seenByMentee[draft.mentee]?.add(draft.menteeStanding);
    seenByMentor[draft.mentor]?.add(draft.mentorStanding);
  }
  const menteeLevels = seenByMentee.map(rankStandings);
  const mentorLevels = seenByMentor.map(rankStandings);
  return drafts.map(({ mentee, mentor, menteeScore, mentorScore, menteeStanding, mentorStanding }) => ({
    mentee,
    mentor,
    menteeScore,
    mentorScore,
    menteeLevel: menteeLevels[mentee]?.get(menteeStanding) ?? 0,
    mentorLevel: mentorLevels[mentor]?.get(mentorStanding) ?? 0,
  }));
}

function rankStandings(seen: ReadonlySet<number>): ReadonlyMap<number, number> {
  const inOrder = [...seen].sort((a, b) => a - b);
  return new Map(inOrder.map((standing, place) => [standing, place + 1]));
}
