/** The entry of a table at an index that its owner knows to be inside; one outside is a fault of ours, and throws. */
export function at(table: Int32Array, index: number): number {
  const entry = table[index];
  if (entry === undefined) throw new Error(`The table of ${table.length} has no entry ${index}.`);
  return entry;
}
