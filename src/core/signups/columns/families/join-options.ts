import { compareCodeUnits } from '../../../text/compare-code-units.js';
import { normaliseKey } from '../../../text/normalise-key.js';
import { remember } from '../../../text/remember.js';
import { isBlankAnswer } from '../../answers/is-blank-answer.js';
import { readAbility } from '../../answers/read-ability.js';
import { namesPlace, readPlace } from '../../answers/read-place.js';
import { readTick } from '../../answers/read-tick.js';
import type { Column, OptionColumn } from '../column.js';
import type { CellMeaning } from '../column-use.js';
import { readHeader } from '../header.js';
import { namesOther } from './names-other.js';
import { readOptionCell } from './read-option-cell.js';

/** A column with the option that its title names. */
export interface TitledOption {
  readonly column: Column;
  readonly part: string;
}

/** Of the cells that say something, so many in a hundred must be read alike. */
const MOST = 90;

/** Makes one question of the columns of its options; `question` is empty where the file does not hold it. */
export function joinOptions(question: string, titled: readonly TitledOption[], meaning: CellMeaning): Column {
  const options = titled.map(({ column, part }): OptionColumn => {
    const isOther = meaning !== 'answer' && namesOther(part);
    return { column, part: completeCut(part, column), meaning: isOther ? 'other' : meaning };
  });
  const [first] = titled;
  const counts = new Map<string, number>();
  const answered = (first?.column.cells ?? []).map(() => false);
  let answerCount = 0;
  for (const option of options) {
    const read = remember((cell: string) => answerOf(cell, option));
    option.column.cells.forEach((cell, row) => {
      const text = read(cell);
      if (text === null) return;
      answered[row] = true;
      answerCount += 1;
      counts.set(text, (counts.get(text) ?? 0) + 1);
    });
  }
  return {
    index: first?.column.index ?? 0,
    header: readHeader(question),
    name: question,
    answerCount,
    counts,
    answered,
    cells: [],
    options,
  };
}

/** What a cell adds to the answers by which a question is recognised: an ability names its option, taught or wanted. */
function answerOf(cell: string, option: OptionColumn): string | null {
  if (option.meaning === 'answer') return isBlankAnswer(cell) ? null : cell;
  const field = option.meaning === 'ability' ? (['teaches', 'learns'] as const) : (['learns'] as const);
  return (
    field.map((each) => readOptionCell(cell, option, each)?.text ?? null).find((text) => text !== null) ??
    null
  );
}

/**
 * What the cells of a family of columns mean: ticks, places in an order, abilities; `answer` for anything else, and for
 * numbers or levels, which only people who know the form can read. Columns without any answer are ticks.
 */
export function findMeaning(options: readonly TitledOption[], isRanked: boolean): CellMeaning {
  const listed = options.filter(({ part }) => !namesOther(part));
  const are = (isRead: (cell: string, part: string) => boolean): boolean => areMost(listed, isRead);
  const some = (isSo: (cell: string) => boolean): boolean =>
    listed.some(({ column }) => [...column.counts.keys()].some(isSo));
  const arePlaces = isRanked || some(namesPlace);
  if (arePlaces && some((cell) => readPlace(cell) !== null) && are((cell) => readPlace(cell) !== null))
    return 'place';
  if (are((cell, part) => readTick(cell, part) !== null)) return 'tick';
  if (some(isAbility) && are((cell, part) => readAbility(cell) !== null || readTick(cell, part) === false))
    return 'ability';
  return 'answer';
}

function isAbility(cell: string): boolean {
  const roles = readAbility(cell);
  return roles !== null && (roles.isMentor || roles.isMentee);
}

function areMost(options: readonly TitledOption[], isRead: (cell: string, part: string) => boolean): boolean {
  let read = 0;
  let all = 0;
  for (const { column, part } of options) {
    const whole = completeCut(part, column);
    for (const [cell, count] of column.counts) {
      all += count;
      if (isRead(cell, whole)) read += count;
    }
  }
  return read * 100 >= all * MOST;
}

const CUT = /(?:…|\.\.\.)$/u;
/** Forms cut titles at about 200 characters. */
const LONG_TITLE = 190;

/** An option whose title was cut, as its cells repeat it in full. */
export function completeCut(part: string, column: Column): string {
  const isCut = CUT.test(part) || column.header.text.length >= LONG_TITLE;
  if (!isCut) return part;
  const opening = normaliseKey(part.replace(CUT, ''));
  const repeats = [...column.counts.keys()].filter((cell) => normaliseKey(cell).startsWith(opening));
  return repeats.sort(compareCodeUnits)[0] ?? part;
}
