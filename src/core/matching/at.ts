/**
 * The entry of a table at an index its owner knows to be inside.
 * The compiler takes every index to be possibly outside; here the loops are their own proof.
 */
export function at(table: Int32Array, index: number): number {
  return table[index] as number;
}
