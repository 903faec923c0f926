/** The whole numbers from 0 up to, without, `count`. */
export function numbersBelow(count: number): Int32Array {
  return new Int32Array(count).map((_, number) => number);
}
