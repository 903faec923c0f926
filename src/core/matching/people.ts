import type { LotteryPlaces } from './list-supply.js';
import { numbersBelow } from './numbers-below.js';
import type { Lottery } from './problem.js';

/** Who the solver's numbers stand for: people are numbered by their places in the lottery. */
export interface People {
  /** By index. */
  readonly places: LotteryPlaces;
  /** By number the index of each mentee, and of each mentor. */
  readonly menteeIndices: Int32Array;
  readonly mentorIndices: Int32Array;
}

/** Numbers people by ascending rank; without a lottery in the order of the indices. */
export function numberByLottery(menteeCount: number, mentorCount: number, lottery?: Lottery): People {
  const menteeIndices = drawOrder(menteeCount, lottery?.mentees);
  const mentorIndices = drawOrder(mentorCount, lottery?.mentors);
  return {
    places: { mentees: invert(menteeIndices), mentors: invert(mentorIndices) },
    menteeIndices,
    mentorIndices,
  };
}

/** Indices by ascending rank. */
function drawOrder(count: number, ranks: readonly number[] | undefined): Int32Array {
  const indices = numbersBelow(count);
  return ranks === undefined ? indices : indices.sort((a, b) => (ranks[a] as number) - (ranks[b] as number));
}

function invert(indices: Int32Array): Int32Array {
  const numbers = new Int32Array(indices.length);
  indices.forEach((index, number) => {
    numbers[index] = number;
  });
  return numbers;
}
