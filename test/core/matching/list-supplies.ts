import type {
  CandidateLists,
  Continuation,
  ListSupply,
  LotteryPlaces,
} from '../../../src/core/matching/list-supply.js';
import type { AcceptablePair, MatchingProblem } from '../../../src/core/matching/matching.js';

/** How a supply cuts its lists: at least `length` at a time, with all of the last standing or exactly so many. */
export interface Cut {
  readonly length: number;
  readonly whole: boolean;
}

/** Hands out a problem's pairs piece by piece; levels serve as standings. Every call is written from the definition. */
export function supplyOf({ menteeCount, pairs }: MatchingProblem, cut: Cut): ListSupply {
  const bestFirst = (places: LotteryPlaces): AcceptablePair[] =>
    [...pairs].sort(
      (a, b) =>
        a.mentee - b.mentee ||
        a.menteeLevel - b.menteeLevel ||
        (places.mentors[a.mentor] ?? 0) - (places.mentors[b.mentor] ?? 0),
    );
  return {
    first: async (places) => {
      const sorted = bestFirst(places);
      const mentees = Array.from({ length: menteeCount }, (_, mentee) => mentee);
      return piecesOf(
        mentees.map((mentee) => sorted.filter((pair) => pair.mentee === mentee)),
        cut,
      );
    },
    more: async (continuation, places) => {
      const sorted = bestFirst(places);
      const lists = [...continuation.mentees].map((mentee, position) =>
        sorted.filter(
          (pair) =>
            pair.mentee === mentee &&
            isBehind(pair, continuation, position, places) &&
            pair.menteeLevel < (continuation.beforeStanding[position] ?? 0) &&
            isWilling(pair, continuation, places),
        ),
      );
      return piecesOf(lists, cut);
    },
  };
}

function isBehind(
  pair: AcceptablePair,
  asked: Continuation,
  position: number,
  places: LotteryPlaces,
): boolean {
  const standing = asked.afterStanding[position] ?? 0;
  const place = places.mentors[pair.mentor] ?? 0;
  return (
    pair.menteeLevel > standing ||
    (pair.menteeLevel === standing && place > (asked.afterPlace[position] ?? 0))
  );
}

function isWilling(pair: AcceptablePair, asked: Continuation, places: LotteryPlaces): boolean {
  const standing = asked.takenStanding[pair.mentor] ?? 0;
  const place = places.mentees[pair.mentee] ?? 0;
  return (
    pair.mentorLevel < standing ||
    (pair.mentorLevel === standing && place < (asked.takenPlace[pair.mentor] ?? 0))
  );
}

function piecesOf(lists: readonly (readonly AcceptablePair[])[], { length, whole }: Cut): CandidateLists {
  const pieces = lists.map((list) => {
    const last = list[length - 1]?.menteeLevel ?? Number.POSITIVE_INFINITY;
    return list.filter((pair, place) => place < length || (whole && pair.menteeLevel <= last));
  });
  const rows = pieces.flat();
  return {
    mentee: Int32Array.from(rows, (pair) => pair.mentee),
    mentor: Int32Array.from(rows, (pair) => pair.mentor),
    menteeStanding: Int32Array.from(rows, (pair) => pair.menteeLevel),
    mentorStanding: Int32Array.from(rows, (pair) => pair.mentorLevel),
    complete: Uint8Array.from(lists, (list, place) => (pieces[place]?.length === list.length ? 1 : 0)),
  };
}
