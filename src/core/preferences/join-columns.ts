import type { CandidateColumns } from './candidate-columns.js';

/** The parts of several ranges as one, in their order. */
export function joinColumns(parts: readonly CandidateColumns[]): CandidateColumns {
  return {
    mentee: joinArrays(parts.map(({ mentee }) => mentee)),
    mentor: joinArrays(parts.map(({ mentor }) => mentor)),
    menteeStanding: joinArrays(parts.map(({ menteeStanding }) => menteeStanding)),
    mentorStanding: joinArrays(parts.map(({ mentorStanding }) => mentorStanding)),
    complete: Uint8Array.from(parts.flatMap(({ complete }) => [...complete])),
  };
}

function joinArrays(arrays: readonly Int32Array[]): Int32Array {
  const joined = new Int32Array(arrays.reduce((length, array) => length + array.length, 0));
  let end = 0;
  for (const array of arrays) {
    joined.set(array, end);
    end += array.length;
  }
  return joined;
}
