import { isMailAddress } from '../text/is-mail-address.js';
import { showsAnswer } from './shows-answer.js';
import type { Table } from './table.js';

/** Whether the row where titles should be holds somebody's answers: their file has lost its titles, or was sorted with them. */
export function lacksTitles({ header, rows }: Pick<Table, 'header' | 'rows'>): boolean {
  return header.some((title, index) => isAnswer(title.trim(), rows, index));
}

/** A date may be a title too, of an option: then it is what the answers below repeat. So may whom to write to. */
function isAnswer(title: string, rows: Table['rows'], index: number): boolean {
  if (!showsAnswer(title)) return false;
  if (isMailAddress(title)) return true;
  return rows.some(({ cells }) => showsAnswer(cells[index] ?? '') && cells[index]?.trim() !== title);
}
