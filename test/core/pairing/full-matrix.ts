import type { Programme } from '../../../src/core/programme/programme.js';
import { buildCohort } from '../../../src/core/scoring/build-cohort.js';
import type { PairScore } from '../../../src/core/scoring/pair-score.js';
import { scorePair } from '../../../src/core/scoring/score-pair.js';
import type { Person } from '../../../src/core/signups/person.js';
import { plainSkills } from '../../plain-skills.js';

/*
 * A judge of pairings for tests: every mentee against every mentor, from the words of the contract, for the people
 * that arbitrary-cohort.ts makes. Only the scores are the product's own. It knows neither the matching nor the proof.
 */

/** Two people put together. */
export interface Couple {
  readonly mentee: Person;
  readonly mentor: Person;
}

export interface FullMatrix {
  readonly mentees: readonly Person[];
  readonly mentors: readonly Person[];
  readonly scoreOf: (mentee: Person, mentor: Person) => PairScore;
  /** Whether no rule refuses the two. */
  readonly accepts: (mentee: Person, mentor: Person) => boolean;
  /** How many of a mentee's acceptable mentors are strictly better than this one, plus 1. */
  readonly menteeChoice: (mentee: Person, mentor: Person) => number;
  readonly mentorChoice: (mentee: Person, mentor: Person) => number;
  /** Acceptable pairs, apart, in which both would strictly gain; fixed couples and their seats left out. */
  readonly findBlocking: (couples: readonly Couple[], fixed: readonly Couple[]) => readonly Couple[];
  /** Whether some way to tell first mentors from second ones leaves no such pair in either round. */
  readonly isStableInRounds: (couples: readonly Couple[], fixed: readonly Couple[]) => boolean;
}

/** Who looks for a mentor, what they got, and what stood before. */
interface MatrixRound {
  readonly open: readonly Person[];
  readonly held: readonly Couple[];
  readonly before: readonly Couple[];
}

/** Every choice of one first mentor for each mentee without a fixed one. */
function chooseFirst(free: readonly Couple[], fixed: readonly Couple[]): readonly (readonly Couple[])[] {
  const open = new Set(free.map(({ mentee }) => mentee));
  for (const { mentee } of fixed) open.delete(mentee);
  return [...open].reduce<readonly (readonly Couple[])[]>(
    (choices, mentee) =>
      choices.flatMap((chosen) =>
        free.filter((couple) => couple.mentee === mentee).map((couple) => [...chosen, couple]),
      ),
    [[]],
  );
}

export function buildFullMatrix(people: readonly Person[], programme: Programme): FullMatrix {
  const cohort = buildCohort(people, programme, plainSkills);
  const scoreOf = (mentee: Person, mentor: Person) =>
    scorePair(cohort.profileOf(mentee), cohort.profileOf(mentor), cohort);
  const mentees = people.filter(({ isMentee }) => isMentee);
  const mentors = people.filter(({ isMentor }) => isMentor);
  const accepts = (mentee: Person, mentor: Person): boolean =>
    mayPair(mentee, mentor, programme, Math.floor(scoreOf(mentee, mentor).mentee.score / 10));

  const width = programme.indifference === 0 ? 1 : 10 * programme.indifference;
  const band = (score: number): number => 1 + Math.floor((1000 - score) / width);
  const asMenteeSees = (mentee: Person, mentor: Person): readonly number[] => [
    requestPlace(mentee, mentor),
    band(scoreOf(mentee, mentor).mentee.score),
  ];
  const asMentorSees = (mentor: Person, mentee: Person): readonly number[] => [
    trackPlace(mentee, programme),
    requestPlace(mentor, mentee),
    band(scoreOf(mentee, mentor).mentor.score),
  ];

  const findBlockingIn = ({ open, held, before }: MatrixRound): readonly Couple[] =>
    open.flatMap((mentee) => {
      const own = held.find((couple) => couple.mentee === mentee)?.mentor;
      return mentors
        .filter((mentor) => {
          if (mentor === own || !accepts(mentee, mentor)) return false;
          if (before.some((couple) => couple.mentee === mentee && couple.mentor === mentor)) return false;
          if (own && !isLess(asMenteeSees(mentee, mentor), asMenteeSees(mentee, own))) return false;
          const seats = mentor.capacity - before.filter((couple) => couple.mentor === mentor).length;
          const others = held.filter((couple) => couple.mentor === mentor);
          if (others.length < seats) return true;
          return others.some(({ mentee: other }) =>
            isLess(asMentorSees(mentor, mentee), asMentorSees(mentor, other)),
          );
        })
        .map((mentor) => ({ mentee, mentor }));
    });

  const findBlocking: FullMatrix['findBlocking'] = (couples, fixed) =>
    findBlockingIn({
      open: mentees.filter((mentee) => fixed.every((couple) => couple.mentee !== mentee)),
      held: couples.filter((couple) => !fixed.includes(couple)),
      before: fixed,
    });

  const isStableInRounds: FullMatrix['isStableInRounds'] = (couples, fixed) => {
    const free = couples.filter((couple) => !fixed.includes(couple));
    const isOpen = (mentee: Person, taken: readonly Couple[], count: number): boolean =>
      taken.filter((couple) => couple.mentee === mentee).length === count;
    return chooseFirst(free, fixed).some((first) => {
      const second = free.filter((couple) => !first.includes(couple));
      const before = [...fixed, ...first];
      const firstRound = {
        open: mentees.filter((mentee) => isOpen(mentee, fixed, 0)),
        held: first,
        before: fixed,
      };
      const secondRound = {
        open: mentees.filter((mentee) => isOpen(mentee, before, 1)),
        held: second,
        before,
      };
      return [firstRound, secondRound].every((round) => findBlockingIn(round).length === 0);
    });
  };

  return {
    mentees,
    mentors,
    scoreOf,
    accepts,
    findBlocking,
    isStableInRounds,
    menteeChoice: (mentee, mentor) =>
      1 +
      mentors.filter(
        (other) =>
          accepts(mentee, other) && isLess(asMenteeSees(mentee, other), asMenteeSees(mentee, mentor)),
      ).length,
    mentorChoice: (mentee, mentor) =>
      1 +
      mentees.filter(
        (other) =>
          accepts(other, mentor) && isLess(asMentorSees(mentor, other), asMentorSees(mentor, mentee)),
      ).length,
  };
}

/** The contract's hard rules, one line each. */
function mayPair(mentee: Person, mentor: Person, { rules, apart }: Programme, points: number): boolean {
  const languagesOf = ({ languages }: Person) => (languages.length > 0 ? languages : ['English']);
  const organisationOf = ({ organisation }: Person) => organisation.trim().toLowerCase();
  const refusals = [
    mentee === mentor,
    apart.some((pair) => names([pair.mentee], mentee) && names([pair.mentor], mentor)),
    names(mentee.avoid, mentor) || names(mentor.avoid, mentee),
    names([mentee.manager], mentor) || names([mentor.manager], mentee),
    [
      { seeks: mentee.seeks, other: mentor },
      { seeks: mentor.seeks, other: mentee },
    ].some(({ seeks, other }) => seeks.some(({ must }) => must) && !other.identity.includes('woman')),
    mentor.takes.length > 0 && (mentee.stage === null || !mentor.takes.includes(mentee.stage)),
    rules.commonGround && !hasCommonGround(mentee, mentor),
    points < rules.minimumScore,
    rules.sharedLanguage && !languagesOf(mentee).some((language) => languagesOf(mentor).includes(language)),
    rules.maxTimeZoneHours !== null && hoursApart(mentee, mentor) > rules.maxTimeZoneHours,
    rules.differentOrganisation &&
      organisationOf(mentee) !== '' &&
      organisationOf(mentee) === organisationOf(mentor),
    rules.minSeniorityGap !== null &&
      mentee.seniorityYears !== null &&
      mentor.seniorityYears !== null &&
      mentor.seniorityYears - mentee.seniorityYears < rules.minSeniorityGap,
  ];
  return !refusals.includes(true);
}

/** One wanted skill, one goal topic, or one background asked for. Beekeeping is no topic. */
function hasCommonGround(mentee: Person, mentor: Person): boolean {
  return (
    mentee.learns.some(({ id }) => mentor.teaches.some((taught) => taught.id === id)) ||
    mentee.goals.some((goal) => goal !== 'Beekeeping' && mentor.helpsWith.includes(goal)) ||
    (mentee.seeks.length > 0 && mentor.identity.includes('woman'))
  );
}

function hoursApart({ timeZone: a }: Person, { timeZone: b }: Person): number {
  return a === null || b === null ? 0 : Math.abs(Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

/** People are called by name or address, in any case, with blanks around. */
function names(typed: readonly string[], person: Person): boolean {
  return placeOfName(typed, person) !== -1;
}

function placeOfName(typed: readonly string[], person: Person): number {
  return typed
    .map((name) => name.trim().toLowerCase())
    .findIndex((name) => name === person.key || name === person.name.toLowerCase());
}

function requestPlace(viewer: Person, partner: Person): number {
  const place = placeOfName(viewer.requests, partner);
  return place === -1 ? Number.POSITIVE_INFINITY : place;
}

function trackPlace({ track }: Person, { tracks }: Programme): number {
  const place = tracks.indexOf(track);
  return place === -1 ? Number.POSITIVE_INFINITY : place;
}

/** Term by term, the first difference decides. */
function isLess(a: readonly number[], b: readonly number[]): boolean {
  const term = a.findIndex((value, place) => value !== b[place]);
  return term !== -1 && (a[term] ?? 0) < (b[term] ?? 0);
}
