import type { Role } from '../../core/explaining/lists/list-partners.js';
import type { Advantage, Fate, SeatHolder } from '../../core/explaining/pairs/find-fate.js';
import type { PairStatus } from '../../core/pairing/pairing.js';
import { groupBy } from '../../core/text/group-by.js';
import { joinWords } from '../../core/text/join-words.js';
import type { Call } from './create-call.js';

/** How a pair came about, after "together": nothing needs to be said of one that was found. */
const TOGETHER: Readonly<Record<PairStatus, string>> = {
  matched: 'together',
  kept: 'together, kept from before',
  fixed: 'together, put there by you',
};

/** Why somebody holds a seat, in a bracket after their name. */
const ADVANTAGES: Readonly<Record<Exclude<Advantage, 'better'>, string>> = {
  fixed: 'put there by you',
  kept: 'kept from before',
  track: 'an earlier track',
  waited: 'waited since last time',
  request: 'a request goes before points',
  tie: 'just as good: a tie decided',
  'first-mentors': 'first mentors go before second ones',
  none: 'by nothing that is known now',
};

/** A long row of names is no reason any more. */
const NAMED = 3;

/** What became of a partner on somebody's list, as the last cell of their line. `role` is whose list it is. */
export function sayFate(fate: Fate, scoreForMentor: number, role: Role, call: Call): string {
  switch (fate.kind) {
    case 'together':
      return TOGETHER[fate.pairing.status];
    case 'refused':
      return 'ruled out';
    case 'has-better':
      return role === 'mentee'
        ? `behind ${call(fate.pairing.mentor)}`
        : `has ${call(fate.pairing.mentor)}, who suits them better`;
    case 'has-equal':
      return role === 'mentee'
        ? `just as good as ${call(fate.pairing.mentor)}`
        : `has ${call(fate.pairing.mentor)}, who suits them as well`;
    case 'settled':
      return `has ${call(fate.pairing.mentor)}, ${fate.pairing.status === 'kept' ? 'kept from before' : 'put there by you'}`;
    case 'full':
      return `${role === 'mentee' ? 'full' : 'wanted this mentor, who is full'}: ${sayHolders(fate.holders, scoreForMentor, call)}`;
    case 'open':
      return 'both would gain: match again';
  }
}

/** Who holds the seats and why they came before, those with the same reason together. */
export function sayHolders(holders: readonly SeatHolder[], scoreForMentor: number, call: Call): string {
  const groups = groupBy(holders, ({ advantage }) => advantage);
  return [...groups].map(([advantage, group]) => sayGroup(advantage, group, scoreForMentor, call)).join('; ');
}

function sayGroup(
  advantage: Advantage,
  holders: readonly SeatHolder[],
  scoreForMentor: number,
  call: Call,
): string {
  const withPoints = ({ mentee, score }: SeatHolder): string =>
    advantage === 'better' ? `${call(mentee)} (${pointsOf(score)})` : call(mentee);
  const named = holders.slice(0, NAMED).map(withPoints);
  const rest = holders.length - named.length;
  const names = joinWords(rest === 0 ? named : [...named, `${rest} more`]);
  return advantage === 'better'
    ? `${names} ${holders.length === 1 ? 'suits' : 'suit'} the mentor better (${pointsOf(scoreForMentor)} here)`
    : `${names} (${ADVANTAGES[advantage]})`;
}

/** 0 to 1000 inside, 0 to 100 for people. */
export function pointsOf(score: number): number {
  return Math.floor(score / 10);
}
