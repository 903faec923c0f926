import type { Pairing } from '../../pairing/pairing.js';
import { isSettled } from '../../pairing/proof/held-pair.js';
import type { Person } from '../../signups/person.js';
import type { Couples } from './couples.js';
import type { Meet, Meeting } from './create-meetings.js';

/**
 * Why somebody holds a seat that another would have liked: put there by the organiser, kept from before, an earlier
 * track, waited last time, a request, a better level for the mentor, as good for the mentor (a tie), or given as a first
 * mentor before second mentors were. `none`: nothing; then the pairs are not what the people give.
 */
export type Advantage =
  | 'fixed'
  | 'kept'
  | 'track'
  | 'waited'
  | 'request'
  | 'better'
  | 'tie'
  | 'first-mentors'
  | 'none';

/** Somebody in a seat. */
export interface SeatHolder {
  readonly mentee: Person;
  /** How well they suit the mentor, 0 to 1000. */
  readonly score: number;
  readonly advantage: Advantage;
}

/** Why two people are together, or are not. */
export type Fate =
  | { readonly kind: 'together'; readonly pairing: Pairing }
  | { readonly kind: 'refused' }
  /** The mentee's pair was fixed or kept, and came before all choice. */
  | { readonly kind: 'settled'; readonly pairing: Pairing }
  /** The mentee has somebody better for them, or just as good. */
  | { readonly kind: 'has-better' | 'has-equal'; readonly pairing: Pairing }
  /** The mentee would have liked to, and others hold the seats. */
  | { readonly kind: 'full'; readonly holders: readonly SeatHolder[] }
  /** Both would gain: the pairs are not what the people give. */
  | { readonly kind: 'open' };

export interface FateContext {
  readonly meet: Meet;
  readonly couples: Couples;
  /** How many mentors a mentee may have. */
  readonly mentorsPerMentee: number;
  /** A mentee's turn with every mentor: twice the track, and one more for not having waited. */
  readonly turnOf: (mentee: Person) => number;
}

/** Finds why two people are together or not: a rule, then what the mentee has, then who holds the mentor's seats. */
export function findFate(meeting: Meeting, context: FateContext): Fate {
  const { couples, mentorsPerMentee } = context;
  const { mentee, mentor, refusals, standings } = meeting;
  const own = couples.ofMentee(mentee);
  const together = own.find((pairing) => pairing.mentor.key === mentor.key);
  if (together !== undefined) return { kind: 'together', pairing: together };
  if (refusals.length > 0) return { kind: 'refused' };
  if (own.length >= mentorsPerMentee) {
    const held = findWorst(own, context);
    if (held.standing < standings.mentee) return { kind: 'has-better', pairing: held.pairing };
    const settled = own.find(isSettled);
    if (settled !== undefined) return { kind: 'settled', pairing: settled };
    if (held.standing === standings.mentee) return { kind: 'has-equal', pairing: held.pairing };
  }
  const seated = couples.ofMentor(mentor);
  if (seated.length < mentor.capacity) return { kind: 'open' };
  return { kind: 'full', holders: seated.map((pairing) => findHolder(pairing, meeting, context)) };
}

/** The mentor whom a mentee would leave first; one whom a rule refuses before all others. */
function findWorst(own: readonly Pairing[], { meet }: FateContext) {
  const ranked = own.map((pairing) => {
    const { refusals, standings } = meet(pairing.mentee, pairing.mentor);
    return { pairing, standing: refusals.length > 0 ? Number.POSITIVE_INFINITY : standings.mentee };
  });
  return ranked.reduce((worst, each) => (each.standing > worst.standing ? each : worst));
}

function findHolder(
  pairing: Pairing,
  wanting: Meeting,
  { meet, turnOf, mentorsPerMentee }: FateContext,
): SeatHolder {
  const { mentee, status, round } = pairing;
  const { scores, standings } = meet(mentee, pairing.mentor);
  const holder = { mentee, score: scores.mentor };
  if (status !== 'matched') return { ...holder, advantage: status };
  if (standings.mentor === wanting.standings.mentor) return { ...holder, advantage: 'tie' };
  if (standings.mentor > wanting.standings.mentor)
    return { ...holder, advantage: round < mentorsPerMentee ? 'first-mentors' : 'none' };
  const [own, other] = [turnOf(mentee), turnOf(wanting.mentee)];
  if (own >> 1 !== other >> 1) return { ...holder, advantage: 'track' };
  if (own !== other) return { ...holder, advantage: 'waited' };
  // Within a turn only a request goes before the score.
  return { ...holder, advantage: scores.mentor > wanting.scores.mentor ? 'better' : 'request' };
}
