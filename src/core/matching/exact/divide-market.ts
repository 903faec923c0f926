import { at } from '../at.js';
import { buildMarket, countStarts, type Market, pickColumns } from '../market.js';
import { numbersBelow } from '../numbers-below.js';
import { pick } from '../pick.js';
import { sortByKey } from '../sort-by-key.js';

/** People whom lists connect with one another and with nobody else. */
export interface MarketPart {
  /** A market of its own: its people are numbered anew, in the order they had. */
  readonly market: Market;
  /** Per pair of that market its number in the whole. */
  readonly pairNumbers: Int32Array;
}

const UNSEEN = -1;

/** The connected parts of a market, by their first mentee. What is stable in each part is stable together. */
export function divideMarket(market: Market): readonly MarketPart[] {
  const { mentee: mentees, mentor: mentors } = market.pairs;
  const { partOfMentee, partOfMentor, partCount } = labelParts(market);
  const menteeNumbers = numberWithin(partOfMentee, partCount);
  const mentorNumbers = numberWithin(partOfMentor, partCount);
  const partOfPair = mentees.map((mentee) => at(partOfMentee, mentee));
  const byPart = sortByKey(numbersBelow(mentees.length), partOfPair);
  const seatsOf = Array.from({ length: partCount }, (): number[] => []);
  partOfMentor.forEach((part, mentor) => {
    seatsOf[part]?.push(at(market.seats, mentor));
  });
  const starts = countStarts(pick(partOfPair, byPart), partCount);
  return seatsOf.map((seats, part) => {
    const pairNumbers = byPart.slice(at(starts, part), at(starts, part + 1));
    const columns = pickColumns(market.pairs, pairNumbers);
    const menteeCount = new Set(columns.mentee).size;
    const renumbered = {
      ...columns,
      mentee: pairNumbers.map((pair) => at(menteeNumbers, at(mentees, pair))),
      mentor: pairNumbers.map((pair) => at(mentorNumbers, at(mentors, pair))),
    };
    return { market: buildMarket(menteeCount, Int32Array.from(seats), renumbered), pairNumbers };
  });
}

interface PartLabels {
  /** UNSEEN for people without a list. */
  readonly partOfMentee: Int32Array;
  readonly partOfMentor: Int32Array;
  readonly partCount: number;
}

function labelParts(market: Market): PartLabels {
  const { pairs, menteeStart, mentorStart, mentorList } = market;
  const partOfMentee = new Int32Array(market.menteeCount).fill(UNSEEN);
  const partOfMentor = new Int32Array(market.mentorCount).fill(UNSEEN);
  let partCount = 0;
  for (const first of pairs.mentee) {
    if (at(partOfMentee, first) !== UNSEEN) continue;
    // Whoever is added to a set while it is walked comes up in it, and once.
    const reached = new Set([first]);
    for (const mentee of reached) {
      partOfMentee[mentee] = partCount;
      for (let pair = at(menteeStart, mentee); pair < at(menteeStart, mentee + 1); pair++) {
        const mentor = at(pairs.mentor, pair);
        if (at(partOfMentor, mentor) !== UNSEEN) continue;
        partOfMentor[mentor] = partCount;
        for (let place = at(mentorStart, mentor); place < at(mentorStart, mentor + 1); place++) {
          reached.add(at(pairs.mentee, at(mentorList, place)));
        }
      }
    }
    partCount++;
  }
  return { partOfMentee, partOfMentor, partCount };
}

/** Per person the number within the own part, from 0; the order stays. */
function numberWithin(parts: Int32Array, partCount: number): Int32Array {
  const next = new Int32Array(partCount);
  return parts.map((part) => {
    if (part === UNSEEN) return UNSEEN;
    const number = at(next, part);
    next[part] = number + 1;
    return number;
  });
}
