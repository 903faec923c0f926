import type { HeldPair } from '../proof/held-pair.js';
import type { Judgement } from '../proof/judge-pairings.js';
import { LATENESSES } from '../proof/survey-rows.js';

/** A fit better by this many thousandths, 20 points, is "much better". */
const MUCH_BETTER = 200;

/** How a seat came to its holder although somebody else wanted it more than what they got. */
type Contest = 'lottery' | 'track' | 'waited';

/**
 * What decided about a matched pair's seat: a tie (for the mentor somebody else is as good), or a track that goes
 * first, or having waited, though somebody else is much better.
 */
export function findContests(
  { mentee, mentor, round, standings }: HeldPair,
  mentorScore: number,
  { holding, survey }: Judgement,
): readonly Contest[] {
  const envy = survey.rounds[round - 1];
  if (envy === undefined || standings === null) return [];
  const turn = holding.turn[mentee] ?? -1;
  const last = holding.rounds[round - 1]?.lastTurn[mentor] ?? -1;
  const [sameTurn = -1, sameTrack = -1, laterTrack = -1] = envy.bestEnvierScore.subarray(
    mentor * LATENESSES,
    (mentor + 1) * LATENESSES,
  );
  const isMuchBetter = (score: number): boolean => score >= mentorScore + MUCH_BETTER;
  const isOfLastTrack = turn >> 1 === last >> 1;
  const inLastTrack = isMuchBetter(turn === last ? sameTrack : Math.max(sameTurn, sameTrack));
  const contests: Contest[] = [];
  if (envy.bestEnvier[mentor] === standings.mentor) contests.push('lottery');
  if (isMuchBetter(laterTrack) || (inLastTrack && !isOfLastTrack)) contests.push('track');
  if (inLastTrack && isOfLastTrack) contests.push('waited');
  return contests;
}
