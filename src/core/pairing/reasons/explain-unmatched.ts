import type { Profile } from '../../scoring/profile.js';
import { topicLabel } from '../../scoring/topic-label.js';
import { groupBy } from '../../text/group-by.js';
import { joinWords } from '../../text/join-words.js';
import { plural } from '../../text/plural.js';
import type { Candidate, Market } from '../market.js';
import type { Explanation, Pairing, Unmatched } from '../pairing.js';
import { describeLosses, type Loss, type SeatHolder } from './describe-losses.js';
import { describeRefusals } from './describe-refusals.js';
import { findPairRefusals } from './find-pair-refusals.js';

/** Skills and topics named in a remedy; more would be a list nobody reads. */
const NAMED = 3;

/** Why each mentee without a mentor, and each mentor with a free seat, stayed so, and what would help. */
export function explainUnmatched(
  market: Market,
  pairings: readonly Omit<Pairing, 'reviews'>[],
): readonly Unmatched[] {
  const matched = new Set(pairings.map(({ mentee }) => mentee.key));
  const holdersOf = groupBy(findSeatHolders(market, pairings), ({ mentor }) => mentor);
  const mentorsOf = groupBy(market.candidates, ({ mentee }) => mentee);
  const menteesOf = groupBy(market.candidates, ({ mentor }) => mentor);

  const unmatched: Unmatched[] = [];
  for (const [place, mentee] of market.mentees.entries()) {
    if (matched.has(mentee.person.key)) continue;
    const losses = (mentorsOf.get(place) ?? []).flatMap((candidate): readonly Loss[] => {
      const mentor = market.mentors[candidate.mentor];
      return mentor === undefined
        ? []
        : [{ candidate, mentor, holders: holdersOf.get(candidate.mentor) ?? [] }];
    });
    const why = losses.length === 0 ? whyNoMentor(market, mentee) : describeLosses(market, mentee, losses);
    unmatched.push({ role: 'mentee', person: mentee.person, ...why });
  }
  for (const [place, mentor] of market.mentors.entries()) {
    const { person } = mentor;
    const free = person.capacity - (holdersOf.get(place)?.length ?? 0);
    if (free <= 0) continue;
    const { reason, remedy } = whyFree(market, mentor, menteesOf.get(place) ?? []);
    const seats = `${free} of ${plural(person.capacity, 'seat')} free`;
    unmatched.push({ role: 'mentor', person, reason: `${seats}: ${lowerFirst(reason)}`, remedy });
  }
  return unmatched;
}

function findSeatHolders(
  market: Market,
  pairings: readonly Omit<Pairing, 'reviews'>[],
): readonly SeatHolder[] {
  const menteePlaces = new Map(market.mentees.map(({ person }, place) => [person.key, place]));
  const mentorPlaces = new Map(market.mentors.map(({ person }, place) => [person.key, place]));
  const candidatesOf = groupBy(market.candidates, ({ mentee }) => mentee);
  return pairings.map(({ mentee, mentor, status }) => {
    const menteePlace = menteePlaces.get(mentee.key) ?? -1;
    const mentorPlace = mentorPlaces.get(mentor.key) ?? -1;
    const candidate = candidatesOf.get(menteePlace)?.find((other) => other.mentor === mentorPlace) ?? null;
    return { mentor: mentorPlace, person: mentee, fixed: status === 'fixed', candidate };
  });
}

function whyNoMentor(market: Market, mentee: Profile): Explanation {
  const { person, topicsWanted, seeks } = mentee;
  const { commonGround } = market.cohort.programme.rules;
  if (commonGround && person.learns.length + topicsWanted.length + seeks.length === 0) {
    return {
      reason:
        'This person named nothing to match on: no skill, and no goal that says what help they look for.',
      remedy: 'Ask what they hope for, add it under "people" in mentorship.yaml, and match again.',
    };
  }
  return describeRefusals({
    role: 'mentee',
    refusals: market.mentors.map((mentor) => findPairRefusals(market, mentee, mentor)),
    commonGround,
    remedyForWishes: remedyForWishes(market, mentee),
  });
}

/** The skills nobody teaches, and the topics, which nobody helps with when it comes to this. */
function remedyForWishes({ cohort }: Market, { person, topicsWanted }: Profile): string {
  const untaught = person.learns.filter(({ id }) => !cohort.teachers.has(id)).map(({ label }) => label);
  const topics = topicsWanted.map(topicLabel);
  const wishes = [
    untaught.length === 0 ? '' : `teaches ${joinWords(untaught.slice(0, NAMED), 'or')}`,
    topics.length === 0 ? '' : `helps with ${joinWords(topics.slice(0, NAMED), 'or')}`,
  ].filter((wish) => wish !== '');
  return `Look for a mentor who ${wishes.length === 0 ? 'offers what they asked for' : wishes.join(', or ')}.`;
}

function whyFree(market: Market, mentor: Profile, suitable: readonly Candidate[]): Explanation {
  if (suitable.length > 0) {
    return {
      reason: 'Every mentee who would suit has a mentor already.',
      remedy: 'Good to have for late sign-ups and for pairs that end early.',
    };
  }
  return describeRefusals({
    role: 'mentor',
    refusals: market.mentees.map((mentee) => findPairRefusals(market, mentee, mentor)),
    commonGround: market.cohort.programme.rules.commonGround,
    remedyForWishes: 'Ask what else they could teach or help with, or keep the room for late sign-ups.',
  });
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
