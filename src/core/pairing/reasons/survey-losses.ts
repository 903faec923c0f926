import { forEachRow } from '../../preferences/for-each-row.js';
import type { PreferenceIndex } from '../../preferences/preference-index.js';
import type { Row } from '../../preferences/row.js';
import type { ItemRange, RangeTask } from '../../preferences/workforce.js';
import { UNRANKED } from '../proof/holding.js';
import type { SeatHolders } from './seat-holders.js';

/**
 * What those who hold a seat may have over somebody who would have liked it: the mentor finds them better, or as good;
 * asked for them; their track, or their having waited, goes first; or they were fixed or kept. One bit each, in the order
 * in which it is told.
 */
export const RIVALS = { better: 1, equal: 2, request: 4, track: 8, waited: 16, fixed: 32, kept: 64 } as const;

export type Rival = keyof typeof RIVALS;

/** Lists of numbers, one after the other: list i is from `start[i]` up to `start[i + 1]`. */
export interface NumberedLists {
  readonly start: Int32Array;
  readonly numbers: Int32Array;
}

/** Mentees who have nobody, and those who have what they wanted. */
export interface LossInput {
  /** Ascending; the range counts places in this list. */
  readonly mentees: Int32Array;
  /** By place in `mentees`, the skills wanted; by mentor, the skills taught. */
  readonly wishes: NumberedLists;
  readonly teaches: NumberedLists;
  /** By mentee, their turn with every mentor. */
  readonly turn: Int32Array;
  readonly holders: SeatHolders;
}

/** By place in the range, what each mentee lost. */
export interface LossPart {
  /** Mentors who would suit. */
  readonly mentors: Int32Array;
  /** People who hold a seat with one of these. */
  readonly holders: Int32Array;
  /** The bits of the `RIVALS` there are. */
  readonly rivals: Uint8Array;
  /** The bits of the wishes, by place, that some of these mentors teach. */
  readonly taught: Int32Array;
}

/** Of longer lists only the first wishes are looked for. */
const WISHES = 30;

/** Looks at all mentors who would suit some mentees without one: with whom did their seats go? */
export function surveyLosses(index: PreferenceIndex, range: ItemRange, input: LossInput): LossPart {
  const { mentees, turn, holders } = input;
  const count = range.until - range.from;
  const part = {
    mentors: new Int32Array(count),
    holders: new Int32Array(count),
    rivals: new Uint8Array(count),
    taught: new Int32Array(count),
  };
  let place = range.from;
  forEachRow(index, mentees.subarray(range.from, range.until), (mentee, row) => {
    let held = 0;
    let found = 0;
    for (let each = 0; each < row.count; each += 1) {
      const mentor = row.mentors[each] as number;
      held += holders.count[mentor] as number;
      const standing = row.mentorStandings[each] as number;
      const score = row.mentorScores[each] as number;
      found |= findRival(standing, score, turn[mentee] as number, mentor, turn, holders);
    }
    part.mentors[place - range.from] = row.count;
    part.holders[place - range.from] = held;
    part.rivals[place - range.from] = found;
    part.taught[place - range.from] = findTaught(row, place, input);
    place += 1;
  });
  return part;
}

/** The survey as threads know it. */
export const lossTask: RangeTask<PreferenceIndex, LossInput, LossPart> = {
  name: 'losses',
  run: surveyLosses,
};

/** What the weakest of those who hold a mentor's seats has over whoever stands so; the bit of it. */
function findRival(
  standing: number,
  score: number,
  ownTurn: number,
  mentor: number,
  turn: Int32Array,
  holders: SeatHolders,
): number {
  if ((holders.worstFixed[mentor] as number) >= standing) return RIVALS.fixed;
  if ((holders.worstKept[mentor] as number) >= standing) return RIVALS.kept;
  const weakest = holders.weakest[mentor] as number;
  if (weakest === UNRANKED) return RIVALS.better;
  if (holders.weakestStanding[mentor] === standing) return RIVALS.equal;
  const weakestTurn = turn[weakest] as number;
  // A turn is twice the track, and one more for who did not wait.
  if (weakestTurn >> 1 !== ownTurn >> 1) return RIVALS.track;
  if (weakestTurn !== ownTurn) return RIVALS.waited;
  // Within a turn only a request goes before the score.
  return (holders.weakestScore[mentor] as number) > score ? RIVALS.better : RIVALS.request;
}

function findTaught({ count, mentors }: Row, place: number, { wishes, teaches }: LossInput): number {
  const start = wishes.start[place] as number;
  const length = Math.min((wishes.start[place + 1] as number) - start, WISHES);
  const all = (1 << length) - 1;
  let taught = 0;
  for (let each = 0; each < count && taught !== all; each += 1) {
    const mentor = mentors[each] as number;
    const from = teaches.start[mentor] as number;
    const until = teaches.start[mentor + 1] as number;
    for (let wish = 0; wish < length; wish += 1) {
      if ((taught & (1 << wish)) !== 0) continue;
      const skill = wishes.numbers[start + wish];
      for (let at = from; at < until; at += 1) {
        if (teaches.numbers[at] === skill) taught |= 1 << wish;
      }
    }
  }
  return taught;
}
