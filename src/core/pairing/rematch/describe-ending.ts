import { sayRule } from '../reasons/describe-refusals.js';
import type { EndedPair, EndReason, Side } from './rematch.js';

/** Endings that are somebody's doing: of the one side, or of both. */
const PERSONAL: Readonly<
  Record<'gone' | 'withdrawn' | 'role', readonly [one: (side: Side) => string, both: string]>
> = {
  gone: [(side) => `the ${side} does not take part now`, 'neither of them takes part now'],
  withdrawn: [(side) => `the ${side} has withdrawn`, 'both have withdrawn'],
  role: [(side) => `the ${side} no longer takes part as a ${side}`, 'neither has the same role any more'],
};

/** Why a pair ended, as a clause about the two: "the mentor has withdrawn". */
export function describeEnding({ reason, sides }: Pick<EndedPair, 'reason' | 'sides'>): string {
  if (isPersonal(reason)) {
    const [one, both] = PERSONAL[reason];
    const [side, other] = sides;
    return side !== undefined && other === undefined ? one(side) : both;
  }
  if (reason === 'together') return 'the organiser puts the mentee with somebody else';
  if (reason === 'capacity') return 'the mentor takes fewer now, and others come first on the mentor’s list';
  return sayRule(reason);
}

function isPersonal(reason: EndReason): reason is keyof typeof PERSONAL {
  return reason in PERSONAL;
}
