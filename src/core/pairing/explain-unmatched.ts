import { findRefusals } from '../acceptance/find-refusals.js';
import type { RuleId } from '../acceptance/rule.js';
import type { Profile } from '../scoring/profile.js';
import { scoreSides } from '../scoring/score-sides.js';
import { compareCodeUnits } from '../text/compare-code-units.js';
import { groupBy } from '../text/group-by.js';
import { joinWords } from '../text/join-words.js';
import { plural } from '../text/plural.js';
import type { Candidate, Market } from './market.js';
import type { Pairing, Unmatched } from './pairing.js';

type Reason = Pick<Unmatched, 'reason' | 'remedy'>;

/** Skills named in a remedy; more would be a list nobody reads. */
const NAMED_SKILLS = 3;

/** Why each mentee without a mentor, and each mentor with a free seat, stayed so, and what would help. */
export function explainUnmatched(
  market: Market,
  pairings: readonly Omit<Pairing, 'reviews'>[],
): readonly Unmatched[] {
  const mentorOf = new Map(pairings.map(({ mentee, mentor }) => [mentee.key, mentor.key]));
  const holdersOf = groupBy(pairings, ({ mentor }) => mentor.key);
  const mentorsOf = groupBy(market.candidates, ({ mentee }) => mentee);
  const menteesOf = groupBy(market.candidates, ({ mentor }) => mentor);

  const unmatched: Unmatched[] = [];
  for (const [place, mentee] of market.mentees.entries()) {
    if (mentorOf.has(mentee.person.key)) continue;
    const losses = (mentorsOf.get(place) ?? []).flatMap((candidate) => {
      const mentor = market.mentors[candidate.mentor];
      if (mentor === undefined) return [];
      const holders = (menteesOf.get(candidate.mentor) ?? []).filter(
        (other) =>
          mentorOf.get(market.mentees[other.mentee]?.person.key ?? mentee.person.key) === mentor.person.key,
      );
      const seats = holdersOf.get(mentor.person.key)?.length ?? 0;
      return [{ mentor, lostTo: whoHeld(market, candidate, holders, seats) }];
    });
    const why = losses.length === 0 ? whyNoMentor(market, mentee) : whyAllFull(mentee, losses);
    unmatched.push({ role: 'mentee', person: mentee.person, ...why });
  }
  for (const [place, mentor] of market.mentors.entries()) {
    const { person } = mentor;
    const free = person.capacity - (holdersOf.get(person.key)?.length ?? 0);
    if (free <= 0) continue;
    const suitable = menteesOf.get(place)?.length ?? 0;
    unmatched.push({ role: 'mentor', person, ...whyFree(market, mentor, free, suitable) });
  }
  return unmatched;
}

/** What the people have who hold a seat that somebody else would have liked; in the order in which it is told. */
const HOLDERS = {
  better: 'who suit them better',
  lottery: 'who suit them equally well and drew a better lot',
  track: 'whose track goes first',
  fixed: 'whom you put together with them',
} as const;

type Holder = keyof typeof HOLDERS;

interface Loss {
  readonly mentor: Profile;
  readonly lostTo: Holder;
}

/** Who kept this candidate out: the weakest of those who hold a seat with the mentor. */
function whoHeld(market: Market, candidate: Candidate, holders: readonly Candidate[], seats: number): Holder {
  const weakest = holders.toSorted((a, b) => b.mentorLevel - a.mentorLevel)[0];
  if (weakest === undefined || holders.length < seats) return 'fixed';
  if (weakest.mentorLevel === candidate.mentorLevel) return 'lottery';
  const trackOf = ({ mentee }: Candidate): string | undefined => market.mentees[mentee]?.person.track;
  const { tracks } = market.cohort.programme;
  return tracks.length > 0 && trackOf(weakest) !== trackOf(candidate) ? 'track' : 'better';
}

function whyAllFull({ person }: Profile, losses: readonly Loss[]): Reason {
  const taught = person.learns.filter(({ id }) => losses.some(({ mentor }) => mentor.teaches.has(id)));
  const skills = joinWords(
    taught.slice(0, NAMED_SKILLS).map(({ label }) => label),
    'or',
  );
  const subject =
    losses.length === 1
      ? 'The only mentor who would suit is full'
      : losses.length === 2
        ? 'Both mentors who would suit are full'
        : `All ${losses.length} mentors who would suit are full`;
  const kinds = Object.entries(HOLDERS).filter(([kind]) => losses.some(({ lostTo }) => lostTo === kind));
  const holders = joinWords(
    kinds.map(([, words]) => words),
    'or',
  );
  const seat =
    skills === '' ? 'One more seat with such a mentor' : `One more seat with a mentor who teaches ${skills}`;
  return {
    reason: `${subject}, with people ${holders}.`,
    remedy: `${seat} would help; in the next cohort this person should come first.`,
  };
}

function whyNoMentor(market: Market, mentee: Profile): Reason {
  const { person, topicsWanted, seeks } = mentee;
  if (market.mentors.length === 0) {
    return { reason: 'There is no mentor among the sign-ups.', remedy: 'Look for mentors first.' };
  }
  if (person.learns.length + topicsWanted.length + seeks.length === 0) {
    return {
      reason:
        'This person named nothing to match on: no skill, and no goal that says what help they look for.',
      remedy: 'Ask what they hope for, add it under "people" in mentorship.yaml, and match again.',
    };
  }
  const refusals = market.mentors.map((mentor) => refusalsOf(market, mentee, mentor));
  return describeRefusals(refusals, 'mentor', () => {
    const untaught = person.learns.filter(({ id }) => !market.cohort.teachers.has(id));
    const skills = joinWords(
      untaught.slice(0, NAMED_SKILLS).map(({ label }) => label),
      'or',
    );
    return skills === ''
      ? 'Look for a mentor who helps with what they ask for.'
      : `Look for a mentor who teaches ${skills}.`;
  });
}

function whyFree(market: Market, mentor: Profile, free: number, suitable: number): Reason {
  const seats = `${free} of ${plural(mentor.person.capacity, 'seat')} free`;
  if (suitable > 0) {
    const reason = `${seats}: every mentee who would suit has a mentor they like better or equally well.`;
    return { reason, remedy: 'Keep the seat for late sign-ups and for pairs that end early.' };
  }
  if (market.mentees.length === 0) {
    return { reason: `${seats}: there is no mentee among the sign-ups.`, remedy: 'Look for mentees first.' };
  }
  const refusals = market.mentees.map((mentee) => refusalsOf(market, mentee, mentor));
  const { reason, remedy } = describeRefusals(
    refusals,
    'mentee',
    () => 'Ask what else they would teach, or keep the seat for late sign-ups.',
  );
  return { reason: `${seats}: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`, remedy };
}

function refusalsOf(market: Market, mentee: Profile, mentor: Profile): readonly RuleId[] {
  let known: ReturnType<typeof scoreSides> | null = null;
  const score = () => {
    known ??= scoreSides(mentee, mentor, market.cohort);
    return known;
  };
  return findRefusals(mentee, mentor, { cohort: market.cohort, people: market.index, score });
}

/** What the rules say together, as "nobody …": the plural of a group fits one and many. */
const NOBODY: Readonly<Record<RuleId, { readonly words: string; readonly remedy: string }>> = {
  oneself: { words: 'is somebody else', remedy: 'Look for more people.' },
  apart: { words: 'is allowed by "apart"', remedy: 'See whether "apart" still holds.' },
  avoid: { words: 'is free of a wish not to be paired', remedy: 'Talk with the person.' },
  must: {
    words: 'is the kind of person that one of the two insists on',
    remedy: 'Ask whether the must may be a wish.',
  },
  takes: {
    words: 'fits the stage that the mentor accepts',
    remedy: 'Ask a mentor whether another stage would do.',
  },
  manager: { words: 'is outside the reporting line', remedy: 'Look for somebody from another team.' },
  organisation: {
    words: 'is from another organisation',
    remedy: 'See whether "differentOrganisation" is needed.',
  },
  seniority: { words: 'is far enough apart in experience', remedy: 'Lower "minSeniorityGap".' },
  language: { words: 'shares a language', remedy: 'Ask which languages they could also meet in.' },
  'time-zone': { words: 'is near enough in time zone', remedy: 'Raise "maxTimeZoneHours".' },
  'shared-minutes': {
    words: 'is free at the same hours',
    remedy: 'Ask for other hours, or lower "minSharedMinutes".',
  },
  'common-ground': { words: 'has anything in common with what is asked for', remedy: '' },
  'minimum-score': {
    words: 'fits well enough',
    remedy: 'Lower "minimumScore", or ask what else would be welcome.',
  },
};

/**
 * One sentence over everybody who was refused. The rule named first is the one that alone keeps most people away:
 * to relax it helps most; without such, the one that refuses most.
 */
function describeRefusals(
  refusals: readonly (readonly RuleId[])[],
  other: 'mentor' | 'mentee',
  remedyForWishes: () => string,
): Reason {
  const alone = countRules(refusals.filter((rules) => rules.length === 1));
  const [first] = alone.length > 0 ? alone : countRules(refusals);
  if (first === undefined) return { reason: `No ${other} is left.`, remedy: remedyForWishes() };
  const { rule } = first;
  const everywhere = refusals.every((rules) => rules.includes(rule));
  const kept = refusals.filter((rules) => rules.includes(rule)).length;
  const reason = everywhere
    ? `No ${other} ${NOBODY[rule].words}.`
    : `No ${other} passes every rule; most often no ${other} ${NOBODY[rule].words} (${kept} of ${refusals.length}).`;
  const remedy =
    rule === 'common-ground' || rule === 'minimum-score' ? remedyForWishes() : NOBODY[rule].remedy;
  return { reason, remedy };
}

function countRules(refusals: readonly (readonly RuleId[])[]): readonly { rule: RuleId; count: number }[] {
  const counts = new Map<RuleId, number>();
  for (const rule of refusals.flat()) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .map(([rule, count]) => ({ rule, count }))
    .sort((a, b) => b.count - a.count || compareCodeUnits(a.rule, b.rule));
}
