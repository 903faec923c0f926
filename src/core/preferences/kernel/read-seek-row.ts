import type { BackgroundColumns } from '../compile/compile-background.js';

/** How mentors of each kind meet what a mentee seeks. */
export interface SeekRow {
  /** By kind of mentor: the share of the wishes met, 0 to 1000; null for who wished nothing. */
  readonly wishFits: Int16Array | null;
  /** By kind of mentor: 1 where anything sought is met, a must too; null for who seeks nothing. */
  readonly grounds: Uint8Array | null;
}

export function readSeekRow(columns: BackgroundColumns, seeks: number): SeekRow {
  const sought = listAt(columns.seekLists, seeks);
  const wishes = listAt(columns.wishLists, seeks);
  const kinds = { length: columns.kindCount };
  return {
    wishFits:
      wishes.length === 0 ? null : Int16Array.from(kinds, (_, kind) => shareMet(columns, wishes, kind)),
    grounds:
      sought.length === 0
        ? null
        : Uint8Array.from(kinds, (_, kind) => Math.min(1, countMet(columns, sought, kind))),
  };
}

/** By what mentors seek: the share of their wishes that somebody of a kind meets; 0 where they wished nothing. */
export function readMentorWishes(columns: BackgroundColumns, kind: number): Int16Array {
  const { wishLists } = columns;
  return Int16Array.from({ length: wishLists.starts.length - 1 }, (_, seeks) =>
    shareMet(columns, listAt(wishLists, seeks), kind),
  );
}

function shareMet(columns: BackgroundColumns, wishes: Int32Array, kind: number): number {
  return wishes.length === 0 ? 0 : Math.floor((1000 * countMet(columns, wishes, kind)) / wishes.length);
}

function countMet({ isOfKind, kindCount }: BackgroundColumns, sought: Int32Array, kind: number): number {
  let met = 0;
  for (const wanted of sought) met += isOfKind[wanted * kindCount + kind] as number;
  return met;
}

function listAt({ starts, numbers }: BackgroundColumns['seekLists'], place: number): Int32Array {
  return numbers.subarray(starts[place], starts[place + 1]);
}
