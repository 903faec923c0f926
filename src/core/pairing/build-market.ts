import { isAcceptable } from '../acceptance/is-acceptable.js';
import { createStandings } from '../preferences/create-standings.js';
import type { Programme } from '../programme/programme.js';
import { buildCohort } from '../scoring/build-cohort.js';
import type { Cohort } from '../scoring/cohort.js';
import type { BareScore } from '../scoring/pair-score.js';
import type { Profile } from '../scoring/profile.js';
import { scoreSides } from '../scoring/score-sides.js';
import type { PeopleIndex } from '../signups/people-index.js';
import type { Person } from '../signups/person.js';
import type { SkillList } from '../skills/skill-list.js';
import type { Candidate, Market } from './market.js';

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
  const { menteeStanding, mentorStanding } = createStandings(programme, index, cohort.past);
  const score = rememberLastScore(cohort);
  const context = { cohort, score };

  const drafts: Draft[] = [];
  for (const [mentee, menteeProfile] of mentees.entries()) {
    for (const [mentor, mentorProfile] of mentors.entries()) {
      if (!isAcceptable(menteeProfile, mentorProfile, context)) continue;
      const scores = score(menteeProfile, mentorProfile);
      drafts.push({
        mentee,
        mentor,
        menteeScore: scores.mentee,
        mentorScore: scores.mentor,
        menteeLevel: menteeStanding(menteeProfile.person, mentorProfile.person, scores.mentee),
        mentorLevel: mentorStanding(mentorProfile.person, menteeProfile.person, scores.mentor),
      });
    }
  }
  numberLevels(drafts, mentees.length, 'mentee', 'menteeLevel');
  numberLevels(drafts, mentors.length, 'mentor', 'mentorLevel');
  return { cohort, mentees, mentors, candidates: drafts };
}

/** A candidate whose levels are standings until everybody's list is known: a market has too many for two copies. */
type Draft = { -readonly [Field in keyof Candidate]: Candidate[Field] };

/** The last rule asks for the score of a pair, and the market right after it. */
function rememberLastScore(cohort: Cohort): (mentee: Profile, mentor: Profile) => BareScore {
  let last: { readonly mentee: Profile; readonly mentor: Profile; readonly score: BareScore } | null = null;
  return (mentee, mentor) => {
    if (last === null || last.mentee !== mentee || last.mentor !== mentor) {
      last = { mentee, mentor, score: scoreSides(mentee, mentor, cohort) };
    }
    return last.score;
  };
}

/** Standings become levels 1, 2, 3 … on each person's own list, without gaps. */
function numberLevels(
  drafts: readonly Draft[],
  personCount: number,
  person: 'mentee' | 'mentor',
  level: 'menteeLevel' | 'mentorLevel',
): void {
  const seen = Array.from({ length: personCount }, () => new Set<number>());
  for (const draft of drafts) seen[draft[person]]?.add(draft[level]);
  const levels = seen.map(rankStandings);
  for (const draft of drafts) draft[level] = levels[draft[person]]?.get(draft[level]) ?? 0;
}

function rankStandings(seen: ReadonlySet<number>): ReadonlyMap<number, number> {
  const inOrder = [...seen].sort((a, b) => a - b);
  return new Map(inOrder.map((standing, place) => [standing, place + 1]));
}
