/** A set of small whole numbers: number n is bit n % 32 of the word at n / 32. */
export type BitSet = Uint32Array;

/** The set of these numbers; as long as the greatest asks for. */
export function bitSetOf(numbers: readonly number[]): BitSet {
  const greatest = numbers.reduce((most, number) => Math.max(most, number), -1);
  const set = new Uint32Array((greatest + 32) >>> 5);
  for (const number of numbers) set[number >>> 5] = (set[number >>> 5] ?? 0) | (1 << (number & 31));
  return set;
}

/** The numbers of a set, the smallest first. */
export function bitsOf(set: BitSet): readonly number[] {
  const numbers: number[] = [];
  for (const [word, bits] of set.entries()) {
    for (let left = bits; left !== 0; left &= left - 1)
      numbers.push(32 * word + 31 - Math.clz32(left & -left));
  }
  return numbers;
}

export function hasBit(set: BitSet, number: number): boolean {
  return (((set[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
}

/** How many numbers two sets have in common. */
export function countCommonBits(a: BitSet, b: BitSet): number {
  const words = Math.min(a.length, b.length);
  let common = 0;
  for (let word = 0; word < words; word += 1) {
    // Each step takes away the lowest bit.
    for (let bits = (a[word] ?? 0) & (b[word] ?? 0); bits !== 0; bits &= bits - 1) common += 1;
  }
  return common;
}
