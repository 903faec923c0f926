import { at } from './at.js';
import { appendPairs } from './growing-lists.js';
import type { Market, PairColumns, PairTable } from './market.js';
import { NONE } from './seating.js';

/** A market that takes pairs more: they are numbered on, and kept beside the lists, which stay as they are. */
export interface GrowingMarket extends PairTable {
  readonly base: Market;
  pairs: PairColumns;
  /** By mentee, and by mentor, the pairs added, best first. */
  readonly addedOfMentee: Map<number, number[]>;
  readonly addedOfMentor: Map<number, number[]>;
}

/** A market with these seats; with none added yet. */
export function growMarket(base: Market, seats: Int32Array): GrowingMarket {
  const { menteeCount, mentorCount, pairs } = base;
  return { menteeCount, mentorCount, seats, pairs, base, addedOfMentee: new Map(), addedOfMentor: new Map() };
}

/** Adds pairs that are not in the market. */
export function addPairs(market: GrowingMarket, added: PairColumns): void {
  const before = market.pairs.mentee.length;
  market.pairs = appendPairs(market.pairs, added);
  const { addedOfMentee, addedOfMentor } = market;
  for (let row = 0; row < added.mentee.length; row++) {
    listUnder(addedOfMentee, at(added.mentee, row), before + row);
    listUnder(addedOfMentor, at(added.mentor, row), before + row);
  }
  for (const mentee of new Set(added.mentee)) {
    addedOfMentee.get(mentee)?.sort((a, b) => compareForMentee(market, a, b));
  }
  for (const mentor of new Set(added.mentor)) {
    addedOfMentor.get(mentor)?.sort((a, b) => compareForMentor(market, a, b));
  }
}

/** The best of a mentee's pairs that passes the test, or NONE. */
export function firstOfMentee(
  market: GrowingMarket,
  mentee: number,
  isFit: (pair: number) => boolean,
): number {
  const { menteeStart } = market.base;
  const end = at(menteeStart, mentee + 1);
  let listed = at(menteeStart, mentee);
  while (listed < end && !isFit(listed)) listed++;
  const added = market.addedOfMentee.get(mentee)?.find(isFit) ?? NONE;
  if (listed === end) return added;
  return added !== NONE && compareForMentee(market, added, listed) < 0 ? added : listed;
}

/** The best of a mentor's pairs that passes the test, or NONE. */
export function firstOfMentor(
  market: GrowingMarket,
  mentor: number,
  isFit: (pair: number) => boolean,
): number {
  const { mentorStart, mentorList } = market.base;
  const end = at(mentorStart, mentor + 1);
  let place = at(mentorStart, mentor);
  while (place < end && !isFit(at(mentorList, place))) place++;
  const added = market.addedOfMentor.get(mentor)?.find(isFit) ?? NONE;
  if (place === end) return added;
  const listed = at(mentorList, place);
  return added !== NONE && compareForMentor(market, added, listed) < 0 ? added : listed;
}

function listUnder(lists: Map<number, number[]>, person: number, pair: number): void {
  const list = lists.get(person);
  if (list === undefined) lists.set(person, [pair]);
  else list.push(pair);
}

/** Level, then the mentor's place in the lottery. */
function compareForMentee({ pairs }: GrowingMarket, a: number, b: number): number {
  return at(pairs.menteeLevel, a) - at(pairs.menteeLevel, b) || at(pairs.mentor, a) - at(pairs.mentor, b);
}

/** Level, then the mentee's place in the lottery. */
function compareForMentor({ pairs }: GrowingMarket, a: number, b: number): number {
  return at(pairs.mentorLevel, a) - at(pairs.mentorLevel, b) || at(pairs.mentee, a) - at(pairs.mentee, b);
}
