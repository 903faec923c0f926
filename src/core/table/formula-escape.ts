/*
 * A spreadsheet runs a cell that begins like a formula. Each line is guarded, not only the first: some programs trim
 * a cell, some split it at its line breaks. A line that begins with an apostrophe gets one more, so that every
 * apostrophe that `unescapeFormula` takes away is one that `escapeFormula` put there.
 */

const LINE_BREAKS = '\\n\\v\\f\\r\\u0085\\u2028\\u2029';

const LINE_START = `(?<![^${LINE_BREAKS}])`;

/** Whatever a spreadsheet may trim or a person may not see: blanks, controls, marks without width. */
const INVISIBLE = `(?:(?![${LINE_BREAKS}])[\\p{Z}\\p{C}\\p{Default_Ignorable_Code_Point}\\u2800])*`;

/** `= + - @`, the true minus, whatever compatibility normalisation makes one of these, and the tab. */
const FORMULA_SIGN = '[=+\\-@−⁺⁻⁼₊₋₌⩵⩶﬩﹢﹣﹦﹫＋－＝＠\\t]';

/** What no cell without can need a guard: most cells have none, and the test is quick. */
const SUSPECT = new RegExp(`'|${FORMULA_SIGN}`);

const GUARD_BELONGS = new RegExp(`${LINE_START}(?='|${INVISIBLE}${FORMULA_SIGN})`, 'gu');

const GUARD = new RegExp(`${LINE_START}'`, 'gu');

/** Puts an apostrophe before each line of a cell that a spreadsheet could take for a formula: `=1+1` gives `'=1+1`. */
export function escapeFormula(cell: string): string {
  return SUSPECT.test(cell) ? cell.replace(GUARD_BELONGS, "'") : cell;
}

/** Undoes `escapeFormula` exactly; only for cells of files we wrote. */
export function unescapeFormula(cell: string): string {
  return cell.replace(GUARD, '');
}
