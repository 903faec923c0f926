import type { Preferences } from '../../preferences/preferences.js';
import type { Workforce } from '../../preferences/workforce.js';
import type { Cohort } from '../../scoring/cohort.js';
import type { Profile } from '../../scoring/profile.js';
import { topicLabel } from '../../scoring/topic-label.js';
import { groupBy } from '../../text/group-by.js';
import { invariant } from '../../text/invariant.js';
import { joinWords } from '../../text/join-words.js';
import { plural } from '../../text/plural.js';
import type { Explanation, Unmatched } from '../pairing.js';
import type { Judgement } from '../proof/judge-pairings.js';
import { countRefusalsOfMentees, countRefusalsOfMentors } from './count-refusals.js';
import { describeLosses } from './describe-losses.js';
import { describeRefusals, type Refusals } from './describe-refusals.js';

/** Skills and topics named in a remedy; more would be a list nobody reads. */
const NAMED = 3;

/** How reasons are told. */
interface ExplainingOptions {
  /**
   * Whether rules that come from private answers are not told from one another: for what names people beside their
   * reasons and may be passed on. Default: no.
   */
  readonly discreet?: boolean;
}

/** Why each mentee without a mentor, and each mentor with a free seat, stayed so, and what would help. */
export async function explainUnmatched(
  preferences: Preferences,
  { pairs, holding, survey }: Judgement,
  workforce: Workforce,
  { discreet = false }: ExplainingOptions = {},
): Promise<readonly Unmatched[]> {
  const { index } = preferences;
  const matched = new Set(pairs.map(({ mentee }) => mentee));
  const left = Int32Array.from(preferences.mentees.keys()).filter((mentee) => !matched.has(mentee));
  const free = listFreeSeats(preferences, pairs);
  const losses = await describeLosses(preferences, left, pairs, holding.turn, workforce);

  const menteesAlone = left.filter((_, place) => losses[place] === null);
  const mentorsAlone = Int32Array.from(free.keys()).filter((mentor) => survey.hasAcceptable[mentor] !== 1);
  const refusalsOfMentees = await countRefusalsOfMentees(index, menteesAlone, workforce);
  const refusalsOfMentors = await countRefusalsOfMentors(index, mentorsAlone, workforce);

  const mentees = Array.from(left, (number, place): Unmatched => {
    const mentee = profileAt(preferences.mentees, number);
    const near = refusalsOfMentees.get(number) ?? [];
    return {
      role: 'mentee',
      person: mentee.person,
      ...(losses[place] ?? whyNoMentor(preferences, mentee, near, discreet)),
    };
  });
  const mentors = Array.from(free, ([number, seats]): Unmatched => {
    const mentor = profileAt(preferences.mentors, number);
    const near = refusalsOfMentors.get(number) ?? [];
    const why =
      survey.hasAcceptable[number] === 1 ? NOBODY_LEFT : whyNoMentee(preferences, mentor, near, discreet);
    const freeSeats = `${seats} of ${plural(mentor.person.capacity, 'seat')} free`;
    return {
      role: 'mentor',
      person: mentor.person,
      ...why,
      reason: `${freeSeats}: ${lowerFirst(why.reason)}`,
    };
  });
  return [...mentees, ...mentors];
}

/** Mentors with free seats, by number and ascending, and how many seats these are. */
function listFreeSeats({ mentors }: Preferences, pairs: Judgement['pairs']): ReadonlyMap<number, number> {
  const taken = groupBy(pairs, ({ mentor }) => mentor);
  const seats = mentors.map(
    ({ person }, number) => [number, person.capacity - (taken.get(number)?.length ?? 0)] as const,
  );
  return new Map(seats.filter(([, free]) => free > 0));
}

const NOBODY_LEFT: Explanation = {
  reason: 'Every mentee who would suit has a mentor already.',
  remedy: 'Good to have for late sign-ups and for pairs that end early.',
};

function whyNoMentor(
  { cohort, mentors }: Preferences,
  mentee: Profile,
  near: readonly Refusals[],
  discreet: boolean,
): Explanation {
  const { person, topicsWanted, seeks } = mentee;
  const { commonGround } = cohort.programme.rules;
  if (commonGround && person.learns.length + topicsWanted.length + seeks.length === 0) {
    return {
      reason:
        'This person named nothing to match on: no skill, and no goal that says what help they look for.',
      remedy: 'Ask what they hope for, add it under "people" in mentorship.yaml, and match again.',
    };
  }
  return describeRefusals({
    role: 'mentee',
    others: findOthers(mentors, mentee),
    near,
    commonGround,
    remedyForWishes: remedyForWishes(cohort, mentee),
    discreet,
  });
}

/** The skills nobody teaches, and the topics, which nobody helps with when it comes to this. */
function remedyForWishes(cohort: Cohort, { person, topicsWanted }: Profile): string {
  const untaught = person.learns.filter(({ id }) => !cohort.teachers.has(id)).map(({ label }) => label);
  const topics = topicsWanted.map(topicLabel);
  const wishes = [
    untaught.length === 0 ? '' : `teaches ${joinWords(untaught.slice(0, NAMED), 'or')}`,
    topics.length === 0 ? '' : `helps with ${joinWords(topics.slice(0, NAMED), 'or')}`,
  ].filter((wish) => wish !== '');
  return `Look for a mentor who ${wishes.length === 0 ? 'offers what they asked for' : wishes.join(', or ')}.`;
}

function whyNoMentee(
  { cohort, mentees }: Preferences,
  mentor: Profile,
  near: readonly Refusals[],
  discreet: boolean,
): Explanation {
  return describeRefusals({
    role: 'mentor',
    others: findOthers(mentees, mentor),
    near,
    commonGround: cohort.programme.rules.commonGround,
    remedyForWishes: 'Ask what else they could teach or help with, or keep the room for late sign-ups.',
    discreet,
  });
}

function findOthers(side: readonly Profile[], own: Profile): 'some' | 'oneself' | 'nobody' {
  const [first, second] = side;
  if (first === undefined) return 'nobody';
  return first === own && second === undefined ? 'oneself' : 'some';
}

function profileAt(profiles: readonly Profile[], number: number): Profile {
  const profile = profiles[number];
  invariant(profile !== undefined, 'a number outside the cohort');
  return profile;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
