import { columnLetters } from '../text/column-letters.js';
import { printable } from '../text/printable.js';
import { shorten } from '../text/shorten.js';
import type { Place } from './place.js';

const TITLE_LIMIT = 60;

/**
 * A place in words: `signups.csv, row 7, column "Goals" (G7)`, `signups.csv, row 7, column G (G7)` where the column has
 * no title to tell, or `mentorship.yaml, line 3, column 5`.
 */
export function formatPlace(place: Place): string {
  const parts = [printable(place.file)];
  if (place.row !== undefined) parts.push(`row ${place.row}`);
  else if (place.line !== undefined) parts.push(`line ${place.line}`);
  if (place.column !== undefined) {
    parts.push(formatColumn(place.column, place.row));
  } else if (place.row === undefined && place.character !== undefined) {
    parts.push(`column ${place.character}`);
  }
  return parts.join(', ');
}

function formatColumn({ index, title }: NonNullable<Place['column']>, row: number | undefined): string {
  const letters = columnLetters(index);
  const told = shorten(printable(title), TITLE_LIMIT);
  if (told !== '') return `column "${told}" (${letters}${row ?? ''})`;
  return row === undefined ? `column ${letters}` : `column ${letters} (${letters}${row})`;
}
