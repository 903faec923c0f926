import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.js';
import { findStableMatching } from '../matching/matching.js';
import type { Workforce } from '../preferences/workforce.js';
import type { Programme } from '../programme/programme.js';
import type { Past } from '../scoring/past.js';
import { scorePair } from '../scoring/score-pair.js';
import type { PeopleIndex } from '../signups/people-index.js';
import type { Person, PersonKey } from '../signups/person.js';
import type { SkillList } from '../skills/skill-list.js';
import { compareCodeUnits } from '../text/compare-code-units.js';
import { groupBy } from '../text/group-by.js';
import { invariant } from '../text/invariant.js';
import { buildMarket } from './build-market.js';
import { drawLottery } from './draw-lottery.js';
import type { Candidate, Market } from './market.js';
import { checkApart } from './orders/check-apart.js';
import { type FixedPair, fixPairs } from './orders/fix-pairs.js';
import type { PairedCohort } from './paired-cohort.js';
import type { Pairing } from './pairing.js';
import { provePairings } from './proof/prove-pairings.js';
import { explainUnmatched } from './reasons/explain-unmatched.js';
import { findReviews } from './reasons/find-reviews.js';
import type { EarlierPair } from './rematch/earlier-pair.js';

/** The text that settles ties: the programme's `lottery`, else its name, else `mentorship`. */
export function lotteryOf(programme: Programme): string {
  return programme.lottery ?? programme.programme ?? 'mentorship';
}

/** What may be given besides people and settings. */
export interface PairingOptions {
  /** Who was paired with whom in earlier cohorts, and who waited. Default: the first cohort. */
  readonly past?: Past;
  /** The rows of an earlier pairings file; its pairs stay where they can. Null, the default, where there is none. */
  readonly earlier?: readonly EarlierPair[] | null;
  /** When new pairs begin, YYYY-MM-DD. Default: the programme's start. */
  readonly start?: string;
  /** Whether to prove the largest where that is open, however long it takes. Default: no. */
  readonly exact?: boolean;
  /** Default: this thread. */
  readonly workforce?: Workforce;
}

/** A cohort, or what is wrong with the organiser's own pairs. */
export interface PairingResult {
  /** Null when the organiser's own pairs contradict themselves; the diagnostics say how. */
  readonly cohort: PairedCohort | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Pairs mentees with mentors: fixed and kept pairs first, then a stable matching of the rest, then the proof. */
export async function pairPeople(
  people: readonly Person[],
  index: PeopleIndex,
  programme: Programme,
  skillList: SkillList,
  _options: PairingOptions = {},
): Promise<PairingResult> {
  const { fixed, diagnostics: fixingDiagnostics } = fixPairs(programme, index);
  const diagnostics = [...fixingDiagnostics, ...checkApart(programme, index)];
  if (hasErrors(diagnostics)) return { cohort: null, diagnostics };

  const lottery = lotteryOf(programme);
  const market = buildMarket(people, index, programme, skillList);
  const draw = drawLottery(
    lottery,
    people.map(({ key }) => key),
  );
  const solution = solve(market, programme, draw, fixed);

  const matched: FixedPair[] = [];
  for (const [mentee, mentor] of solution.mentorOf.entries()) {
    if (mentor !== null)
      matched.push({ mentee: personAt(market.mentees, mentee), mentor: personAt(market.mentors, mentor) });
  }
  const pairs = [
    ...fixed.map((pair) => ({ ...pair, status: 'fixed' as const })),
    ...matched.map((pair) => ({ ...pair, status: 'matched' as const })),
  ];
  pairs.sort(
    (a, b) => compareCodeUnits(a.mentor.key, b.mentor.key) || compareCodeUnits(a.mentee.key, b.mentee.key),
  );

  const proof = provePairings(
    people,
    index,
    programme,
    skillList,
    pairs.map(({ mentee, mentor, status }) => ({
      mentee: mentee.key,
      mentor: mentor.key,
      fixed: status === 'fixed',
    })),
  );
  invariant(proof.faults.length === 0, `the proof found ${proof.faults.length} faulty pairs`);
  invariant(proof.blockingPairs.length === 0, `the proof found ${proof.blockingPairs.length} blocking pairs`);

  const pairings = describePairs(pairs, market, programme.start ?? '');
  return {
    cohort: {
      programme,
      lottery,
      market,
      pairings,
      unmatched: explainUnmatched(market, pairings),
      upperBound: solution.upperBound + fixed.length,
      provedLargest: solution.provedLargest,
      proof,
    },
    diagnostics,
  };
}

/** Fixed pairs leave the market: their mentees have no list, their mentors fewer seats. */
function solve(
  market: Market,
  programme: Programme,
  draw: ReadonlyMap<PersonKey, number>,
  fixed: readonly FixedPair[],
): ReturnType<typeof findStableMatching> {
  const fixedMentees = new Set(fixed.map(({ mentee }) => mentee.key));
  const fixedSeats = groupBy(fixed, ({ mentor }) => mentor.key);
  const isOpen = ({ mentee }: Candidate): boolean => !fixedMentees.has(personAt(market.mentees, mentee).key);
  return findStableMatching(
    {
      menteeCount: market.mentees.length,
      capacities: market.mentors.map(
        ({ person }) => person.capacity - (fixedSeats.get(person.key)?.length ?? 0),
      ),
      pairs: market.candidates.filter(isOpen),
    },
    {
      aim: programme.aim,
      favour: programme.favour,
      lottery: {
        mentees: market.mentees.map(({ person }) => draw.get(person.key) ?? 0),
        mentors: market.mentors.map(({ person }) => draw.get(person.key) ?? 0),
      },
    },
  );
}

function describePairs(
  pairs: readonly (FixedPair & { readonly status: Pairing['status'] })[],
  market: Market,
  start: string,
): readonly Pairing[] {
  const menteePlaces = new Map(market.mentees.map(({ person }, place) => [person.key, place]));
  const mentorPlaces = new Map(market.mentors.map(({ person }, place) => [person.key, place]));
  const candidatesOfMentee = groupBy(market.candidates, ({ mentee }) => mentee);
  const candidatesOfMentor = groupBy(market.candidates, ({ mentor }) => mentor);
  const described = pairs.map((pair) => {
    const mentee = menteePlaces.get(pair.mentee.key) ?? -1;
    const mentor = mentorPlaces.get(pair.mentor.key) ?? -1;
    const menteeProfile = market.mentees[mentee];
    const mentorProfile = market.mentors[mentor];
    invariant(
      menteeProfile !== undefined && mentorProfile !== undefined,
      'a pair names somebody outside the market',
    );
    const menteeList = candidatesOfMentee.get(mentee) ?? [];
    const mentorList = candidatesOfMentor.get(mentor) ?? [];
    const own = menteeList.find((candidate) => candidate.mentor === mentor);
    return {
      ...pair,
      round: 1 as const,
      start,
      note: '',
      score: scorePair(menteeProfile, mentorProfile, market.cohort),
      menteeChoice: own
        ? 1 + menteeList.filter(({ menteeLevel }) => menteeLevel < own.menteeLevel).length
        : null,
      mentorChoice: own
        ? 1 + mentorList.filter(({ mentorLevel }) => mentorLevel < own.mentorLevel).length
        : null,
    };
  });
  const reviews = findReviews(market, described);
  return described.map((pair) => ({ ...pair, reviews: reviews.get(pair.mentee.key) ?? [] }));
}

function personAt(side: Market['mentees'], place: number): Person {
  const person = side[place]?.person;
  invariant(person !== undefined, 'an index outside the market');
  return person;
}
