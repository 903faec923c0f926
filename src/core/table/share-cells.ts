/** A longer cell is somebody's own words, and so is a column with more different cells: they hardly come twice. */
const LONGEST = 100;
const MOST_DIFFERENT = 1000;

/** Gives rows whose equal short cells of a column are one text: a form's options come again and again. */
export function createCellSharer(): (cells: readonly string[]) => readonly string[] {
  const cellsOf: Map<string, string>[] = [];
  return (cells) =>
    cells.map((cell, column) => {
      if (cell === '' || cell.length > LONGEST) return cell;
      cellsOf[column] ??= new Map();
      const known = cellsOf[column];
      if (known.size === MOST_DIFFERENT) return cell;
      const shared = known.get(cell) ?? cell;
      known.set(cell, shared);
      return shared;
    });
}
