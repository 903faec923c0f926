import { foldWords } from '../fold-words.js';

/** Longer cells are typed. */
const LONGEST = 40;

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const WORDS = '(?:choice|priority|preference|wish|option|pick|place|rank|wahl|choix|opcion)';
const NUMBERED = new RegExp(
  `^(?:(?:no|nr|number|${WORDS}) )?(\\d{1,2})(?: ?(?:st|nd|rd|th|er|ere|e|a|o))?(?: ${WORDS})?(?: 0)?$`,
  'u',
);
const NAMED = new RegExp(`^(${ORDINALS.join('|')})(?: ${WORDS})?$`, 'u');

/** The place that a cell gives an option in an order of wishes, from 1: `1`, `1st`, `2nd choice`, `Rank 3`; else null. */
export function readPlace(cell: string): number | null {
  if (cell.length > LONGEST) return null;
  const words = foldWords(cell);
  const place = Number(NUMBERED.exec(words)?.[1] ?? ORDINALS.indexOf(NAMED.exec(words)?.[1] ?? '') + 1);
  return place > 0 ? place : null;
}

/** Whether a cell says in words that its number is a place, and no level: `1st`, `Second choice`. */
export function namesPlace(cell: string): boolean {
  return readPlace(cell) !== null && /\p{L}/u.test(cell);
}
