import { groupBy } from '../../text/group-by.js';
import type { Round } from '../pairing.js';
import { type HeldPair, isSettled } from './held-pair.js';
import { ANYBODY, type Holding, NOBODY, type RoundHolding, UNRANKED } from './holding.js';

/** The people of a holding, by number. */
export interface HoldingPeople {
  readonly menteeCount: number;
  /** Seats of each mentor. */
  readonly capacities: readonly number[];
  /** The turn of each mentee with every mentor: the smaller goes first, whatever the fit. */
  readonly turns: readonly number[];
}

/** Lays out who holds whom. A mentee has one pair a round at most. */
export function buildHolding(people: HoldingPeople, pairs: readonly HeldPair[], roundCount: Round): Holding {
  const rounds = roundCount === 1 ? ([1] as const) : ([1, 2] as const);
  return {
    rounds: rounds.map((round) => buildRound(people, pairs, round)),
    ...layOutHeld(people, pairs),
    turn: Int32Array.from(people.turns),
  };
}

function buildRound(people: HoldingPeople, pairs: readonly HeldPair[], round: Round): RoundHolding {
  return { ...buildMenteeSide(people, pairs, round), ...buildMentorSide(people, pairs, round) };
}

type MentorSide = 'mentorLimit' | 'mentorLimitUnsettled' | 'lastTurn';

function buildMenteeSide(
  { menteeCount }: HoldingPeople,
  pairs: readonly HeldPair[],
  round: Round,
): Omit<RoundHolding, MentorSide> {
  const mentorOf = new Int32Array(menteeCount).fill(NOBODY);
  const ownStanding = new Int32Array(menteeCount).fill(UNRANKED);
  const mentorStanding = new Int32Array(menteeCount).fill(UNRANKED);
  // A second mentor is for those who have one.
  const menteeLimit = new Int32Array(menteeCount).fill(round === 1 ? ANYBODY : NOBODY);
  const menteeLimitUnsettled = menteeLimit.slice();
  if (round === 2) {
    for (const pair of pairs) {
      menteeLimit[pair.mentee] = ANYBODY;
      menteeLimitUnsettled[pair.mentee] = ANYBODY;
    }
  }
  for (const pair of pairs) {
    const { mentee, mentor, standings } = pair;
    if (pair.round !== round) continue;
    mentorOf[mentee] = mentor;
    ownStanding[mentee] = standings?.mentee ?? UNRANKED;
    mentorStanding[mentee] = standings?.mentor ?? UNRANKED;
    menteeLimitUnsettled[mentee] = standings?.mentee ?? ANYBODY;
    menteeLimit[mentee] = isSettled(pair) ? NOBODY : (standings?.mentee ?? ANYBODY);
  }
  return { mentorOf, ownStanding, mentorStanding, menteeLimit, menteeLimitUnsettled };
}

function buildMentorSide(
  { capacities, turns }: HoldingPeople,
  pairs: readonly HeldPair[],
  round: Round,
): Pick<RoundHolding, MentorSide> {
  const lastTurn = new Int32Array(capacities.length).fill(-1);
  const mentorLimit = new Int32Array(capacities.length).fill(NOBODY);
  const mentorLimitUnsettled = mentorLimit.slice();
  const seatsLeft = capacities.slice();
  for (const pair of pairs) {
    const { mentee, mentor, standings } = pair;
    const settled = isSettled(pair);
    const isOfRound = pair.round === round;
    // Whoever came in an earlier round stays, and only takes a seat; fixed and kept pairs come before all rounds.
    if (settled || pair.round <= round) seatsLeft[mentor] = (seatsLeft[mentor] ?? 0) - 1;
    const limit = standings?.mentor ?? ANYBODY;
    if (isOfRound && !settled) {
      mentorLimit[mentor] = Math.max(mentorLimit[mentor] ?? NOBODY, limit);
      lastTurn[mentor] = Math.max(lastTurn[mentor] ?? -1, turns[mentee] ?? -1);
    }
    if (isOfRound || settled) {
      mentorLimitUnsettled[mentor] = Math.max(mentorLimitUnsettled[mentor] ?? NOBODY, limit);
    }
  }
  for (const [mentor, left] of seatsLeft.entries()) {
    if (left <= 0) continue;
    mentorLimit[mentor] = ANYBODY;
    mentorLimitUnsettled[mentor] = ANYBODY;
  }
  return { mentorLimit, mentorLimitUnsettled, lastTurn };
}

function layOutHeld(
  { capacities }: HoldingPeople,
  pairs: readonly HeldPair[],
): Pick<Holding, 'heldStart' | 'heldStanding'> {
  const held = groupBy(pairs, ({ mentor }) => mentor);
  const heldStart = new Int32Array(capacities.length + 1);
  const standings: number[] = [];
  for (let mentor = 0; mentor < capacities.length; mentor += 1) {
    const own = (held.get(mentor) ?? []).flatMap((pair) => pair.standings?.mentor ?? []);
    standings.push(...own.sort((a, b) => a - b));
    heldStart[mentor + 1] = standings.length;
  }
  return { heldStart, heldStanding: Int32Array.from(standings) };
}
