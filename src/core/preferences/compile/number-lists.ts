/** Lists of whole numbers, one behind the other: list n is `numbers` from `starts[n]` until `starts[n + 1]`. */
export interface NumberLists {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** Packs lists for the index. */
export function packLists(lists: readonly (readonly number[])[]): NumberLists {
  const length = lists.reduce((sum, list) => sum + list.length, 0);
  const starts = sharedInt32(lists.length + 1);
  const numbers = sharedInt32(length);
  let end = 0;
  for (const [place, list] of lists.entries()) {
    for (const number of list) {
      numbers[end] = number;
      end += 1;
    }
    starts[place + 1] = end;
  }
  return { starts, numbers };
}

/** Numbers that a thread can be handed without a copy. */
export function sharedInt32(values: number | ArrayLike<number>): Int32Array {
  const length = typeof values === 'number' ? values : values.length;
  const array = new Int32Array(new SharedArrayBuffer(4 * length));
  if (typeof values !== 'number') array.set(values);
  return array;
}

/** The same for numbers from -32,768 to 32,767. */
export function sharedInt16(values: ArrayLike<number>): Int16Array {
  const array = new Int16Array(new SharedArrayBuffer(2 * values.length));
  array.set(values);
  return array;
}
