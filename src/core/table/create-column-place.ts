import type { Place } from '../diagnostics/place.js';
import { isBlankRow } from './is-blank-row.js';
import { lacksTitles } from './lacks-titles.js';
import { showsAnswer } from './shows-answer.js';
import type { TableRow } from './table.js';

/**
 * Gives the column of a cell, from 0, as a message may tell it: without a title where the row of titles holds somebody's
 * answers; undefined beyond the header. `rows` are all that could be read.
 */
export function createColumnPlace(
  header: TableRow,
  rows: readonly TableRow[],
): (index: number) => Place['column'] {
  const below = rows.filter(({ number, cells }) => number > header.number && !isBlankRow(cells));
  // With nothing below it a date may be either.
  const mayHoldAnswers = below.length === 0 && header.cells.some(showsAnswer);
  const isTellable = !mayHoldAnswers && !lacksTitles({ header: header.cells, rows: below });
  return (index) => {
    const title = header.cells[index];
    return title === undefined ? undefined : { index, title: isTellable ? title : '' };
  };
}
