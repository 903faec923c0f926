import type { Profile } from '../../scoring/profile.js';
import type { Person } from '../../signups/person.js';
import { joinWords } from '../../text/join-words.js';
import type { Candidate, Market } from '../market.js';
import type { Explanation } from '../pairing.js';

/** Somebody who has a seat with a mentor. */
export interface SeatHolder {
  /** Index of the mentor in the market. */
  readonly mentor: number;
  readonly person: Person;
  /** Whether the organiser put the two together. */
  readonly fixed: boolean;
  /** Null for a fixed pair that a rule refuses. */
  readonly candidate: Candidate | null;
}

/** A mentor who would suit a mentee and has no seat left, with everybody who holds one. */
export interface Loss {
  readonly candidate: Candidate;
  readonly mentor: Profile;
  readonly holders: readonly SeatHolder[];
}

/** Who holds a seat that somebody else would have liked; "them" is the mentor. In the order in which it is told. */
const RIVALS = {
  better: 'who suited them better',
  equal: 'who suited them equally well',
  request: 'whom they asked for',
  track: 'whose track goes first',
  fixed: 'whom you put together with them',
} as const;

type Rival = keyof typeof RIVALS;

/** Skills named in a remedy; more would be a list nobody reads. */
const NAMED_SKILLS = 3;

/** Why a mentee has nobody although rules allow some mentors: each of these is full. */
export function describeLosses(market: Market, { wishes }: Profile, losses: readonly Loss[]): Explanation {
  const subject =
    losses.length === 1
      ? 'The only mentor who would suit is full'
      : losses.length === 2
        ? 'Both mentors who would suit are full'
        : `All ${losses.length} mentors who would suit are full`;
  const found = new Set(losses.map((loss) => findRival(market, loss)));
  const rivals = Object.entries(RIVALS).filter(([rival]) => found.has(rival as Rival));
  const holders = losses.flatMap((loss) => loss.holders);
  const taught = wishes.filter(({ number }) => losses.some(({ mentor }) => mentor.teaches.includes(number)));
  const skills = taught.slice(0, NAMED_SKILLS).map(({ skill }) => skill.label);
  const seat =
    skills.length === 0 ? 'with such a mentor' : `with a mentor who teaches ${joinWords(skills, 'or')}`;
  return {
    reason: `${subject}, with ${holders.length === 1 ? 'somebody' : 'people'} ${joinWords(
      rivals.map(([, words]) => words),
      'or',
    )}.`,
    remedy: `One more seat ${seat} would help.`,
  };
}

/** What the weakest of those who hold a seat has over this candidate. */
function findRival(market: Market, { candidate, holders }: Loss): Rival {
  const isNoBetter = (held: Candidate | null): boolean =>
    held === null || held.mentorLevel >= candidate.mentorLevel;
  if (holders.some(({ fixed, candidate: held }) => fixed && isNoBetter(held))) return 'fixed';
  const [weakest] = holders.toSorted(
    (a, b) => (b.candidate?.mentorLevel ?? 0) - (a.candidate?.mentorLevel ?? 0),
  );
  const held = weakest?.candidate;
  if (weakest === undefined || !held) return 'better';
  if (held.mentorLevel === candidate.mentorLevel) return 'equal';
  const track = market.mentees[candidate.mentee]?.person.track;
  if (market.cohort.programme.tracks.length > 0 && weakest.person.track !== track) return 'track';
  // Within a track only a request goes before the score.
  return held.mentorScore > candidate.mentorScore ? 'better' : 'request';
}
