import type { BackgroundColumns } from '../compile/compile-background.js';

/** What wishes about the other person find, of a mentee about mentors and of mentors about the mentee. */
export interface WishTables {
  /** By kind of mentor: the share of the mentee's wishes met, 0 to 1000; null for who wished nothing. */
  readonly menteeFits: Int16Array | null;
  /** By kind of mentor: 1 where one of all that the mentee seeks is met, musts too; null for who seeks nothing. */
  readonly grounds: Uint8Array | null;
  /** By what mentors seek: the share of their wishes that the mentee meets, 0 to 1000; 0 where they wished nothing. */
  readonly mentorFits: Int16Array;
}

export function readWishes(columns: BackgroundColumns, mentee: number): WishTables {
  const { seeksOfMentee, kindOfMentee, kindCount, wishLists, seekLists } = columns;
  const seeks = seeksOfMentee[mentee] as number;
  const kind = kindOfMentee[mentee] as number;
  const wishes = wishLists.numbers.subarray(wishLists.starts[seeks], wishLists.starts[seeks + 1]);
  const sought = seekLists.numbers.subarray(seekLists.starts[seeks], seekLists.starts[seeks + 1]);
  const lists = wishLists.starts.length - 1;
  return {
    menteeFits: wishes.length === 0 ? null : byKind(kindCount, (other) => share(columns, wishes, other)),
    grounds:
      sought.length === 0
        ? null
        : Uint8Array.from({ length: kindCount }, (_, other) =>
            countMet(columns, sought, other) > 0 ? 1 : 0,
          ),
    mentorFits: Int16Array.from({ length: lists }, (_, list) =>
      share(columns, wishLists.numbers.subarray(wishLists.starts[list], wishLists.starts[list + 1]), kind),
    ),
  };
}

function byKind(kindCount: number, fitOf: (kind: number) => number): Int16Array {
  return Int16Array.from({ length: kindCount }, (_, kind) => fitOf(kind));
}

function share(columns: BackgroundColumns, wishes: Int32Array, kind: number): number {
  return wishes.length === 0 ? 0 : Math.floor((1000 * countMet(columns, wishes, kind)) / wishes.length);
}

function countMet({ isOfKind, kindCount }: BackgroundColumns, wishes: Int32Array, kind: number): number {
  let met = 0;
  for (const wanted of wishes) met += isOfKind[wanted * kindCount + kind] as number;
  return met;
}
