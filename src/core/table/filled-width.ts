/** How wide a row is up to the last cell that shows anything; 0 for a blank one. */
export function filledWidth(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}
