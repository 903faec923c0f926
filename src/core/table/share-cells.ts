import { remember } from '../text/remember.js';

/** A longer cell, or one more of a column, is somebody's own words, which hardly come twice. */
const LONGEST = 100;
const MOST_OF_COLUMN = 1000;

/** Gives rows whose equal short cells of a column are one text: a form's options come again and again. */
export function createCellSharer(): (cells: readonly string[]) => readonly string[] {
  const shareIn: ((cell: string) => string)[] = [];
  return (cells) =>
    cells.map((cell, column) => {
      if (cell === '' || cell.length > LONGEST) return cell;
      shareIn[column] ??= remember((text: string) => text, MOST_OF_COLUMN);
      return shareIn[column](cell);
    });
}
