import { normaliseKey } from '../../text/normalise-key.js';
import { foldWords } from '../fold-words.js';
import { isBlankAnswer } from './is-blank-answer.js';

/** Longer cells are typed, unless they repeat the option. */
const LONGEST = 40;

const TICKS = /^[✓✔☑✅]\uFE0F?$/u;
const CROSSES = /^[✗✘❌☒☐]\uFE0F?$/u;

/** Whole cells, as `foldWords` leaves them. */
const YES = new Set(
  [
    'yes y true t x 1 on checked ticked selected chosen marked ja wahr oui vrai si verdadero sim kylla joo tosi sant',
    'نعم',
  ].flatMap((words) => words.split(' ')),
);
const NO = new Set(
  [
    'no n false f 0 off unchecked unticked unselected nein falsch non faux falso nao ei epatosi nej falskt',
    'لا',
  ].flatMap((words) => words.split(' ')),
);
const YES_PHRASES = new Set(['1 0', '1 00']);
const NO_PHRASES = new Set(['0 0', 'not checked', 'not selected', 'not ticked']);

/**
 * What a cell says in a column that stands for one option: ticked (it repeats the option, or says yes, x, 1, TRUE, ✓),
 * or not (empty, no, 0, FALSE). Null for anything else, such as a level or a typed text.
 */
export function readTick(cell: string, option: string): boolean | null {
  if (cell === '') return false;
  if (cell.length <= LONGEST) {
    const text = cell.trim();
    if (TICKS.test(text)) return true;
    if (CROSSES.test(text)) return false;
  }
  if (cell.length <= option.length * 2 + LONGEST && normaliseKey(cell) === normaliseKey(option)) return true;
  if (isBlankAnswer(cell)) return false;
  if (cell.length > LONGEST) return null;
  const words = foldWords(cell);
  if (YES.has(words) || YES_PHRASES.has(words)) return true;
  return NO.has(words) || NO_PHRASES.has(words) ? false : null;
}
