import type { Programme } from '../../programme/programme.js';
import { inferSplitting, type ListQuestion } from '../answers/lists/infer-splitting.js';
import type { ListSplitting } from '../answers/lists/list-splitting.js';
import { ranksOptions } from '../answers/lists/ranks-options.js';
import { readRoleUnder } from '../answers/read-role-under.js';
import type { Column, OptionColumn } from './column.js';
import type { CellMeaning, ColumnField, ColumnUse, Side } from './column-use.js';
import { fitsMeaning, readOptionCell } from './families/read-option-cell.js';
import type { RecognisedColumn } from './recognised-column.js';

const SAMPLES = 3;

/** An option is one answer, commas and all. */
const WHOLE: ListSplitting = { separator: null, options: new Map() };

/** What the columns of a question show besides its reason. */
const SHOWN: Readonly<Record<CellMeaning, string>> = {
  answer: 'each column is one row of a grid',
  tick: 'each column is one option',
  other: 'this column is for what the options leave out',
  place: 'each column is one option, and its cells put the options in order',
  ability: 'each column is one option',
};

type ListQuestions = ReadonlyMap<ColumnField, Omit<ListQuestion, 'options'>>;

/**
 * What the organiser is told of each column of a file, in their order, and what reading its cells needs: which option
 * it stands for, how its lists are cut.
 */
export function buildColumnUses(
  recognised: readonly RecognisedColumn[],
  programme: Programme,
  questions: ListQuestions,
): readonly ColumnUse[] {
  return recognised
    .flatMap((each) =>
      each.column.options.length === 0
        ? [buildUse(each, programme, questions)]
        : each.column.options.map((option) => buildOptionUse(each, option, programme, questions)),
    )
    .sort((a, b) => a.index - b.index);
}

function buildUse(recognised: RecognisedColumn, programme: Programme, questions: ListQuestions): ColumnUse {
  const { column, fields, side, reason, certainty } = recognised;
  const isWish = asksWishes(recognised);
  const splitting = findSplitting(column, fields, programme, questions);
  const isRanking = isWish && splitting !== null && ranksOptions([...column.counts.keys()], splitting);
  const showsOrder = isRanking && !column.header.ranked;
  return {
    ...describeColumn(column),
    name: column.name,
    fields,
    side: fields.length === 0 ? null : side,
    question: column.header.text,
    part: recognised.part ?? null,
    cells: 'answer',
    rank: isWish ? column.header.rank : null,
    ranked: isWish && (column.header.ranked || isRanking),
    reason: showsOrder ? `${reason}; every answer puts the same options in an order of its own` : reason,
    certainty,
    splitting,
    answered: column.answerCount,
    unread: 0,
  };
}

function buildOptionUse(
  recognised: RecognisedColumn,
  option: OptionColumn,
  programme: Programme,
  questions: ListQuestions,
): ColumnUse {
  const { fields, reason, certainty } = recognised;
  const { header, name } = recognised.column;
  const { column, part, meaning } = option;
  const isRead = fields.length > 0;
  const isText = meaning === 'answer' || meaning === 'other';
  return {
    ...describeColumn(column),
    name: name === '' ? column.name : name,
    fields,
    side: isRead ? sideOf(recognised, part) : null,
    question: header.text,
    part,
    cells: meaning,
    rank: null,
    ranked: asksWishes(recognised) && meaning === 'place',
    reason: isRead && !reason.includes(SHOWN[meaning]) ? `${reason}; ${SHOWN[meaning]}` : reason,
    certainty,
    splitting: isText ? findSplitting(column, fields, programme, questions) : isRead ? WHOLE : null,
    answered: countAnswers(option, fields),
    unread: isRead ? countUnread(option) : 0,
  };
}

function describeColumn({ index, header, counts }: Column): Pick<ColumnUse, 'index' | 'header' | 'samples'> {
  return { index, header: header.text, samples: [...counts.keys()].slice(0, SAMPLES) };
}

/** The rows that ticked an option, or said something of it. */
function countAnswers(option: OptionColumn, fields: readonly ColumnField[]): number {
  const asked = fields.filter((field) => field !== 'status');
  let count = 0;
  for (const [cell, times] of option.column.counts) {
    if (asked.some((field) => readOptionCell(cell, option, field) !== null)) count += times;
  }
  return asked.length === 0 ? option.column.answerCount : count;
}

/** The rows whose cell is none of those by which the meaning of the column was told. */
function countUnread({ column, part, meaning }: OptionColumn): number {
  let count = 0;
  for (const [cell, times] of column.counts) if (!fitsMeaning(cell, part, meaning)) count += times;
  return count;
}

function asksWishes({ fields }: RecognisedColumn): boolean {
  return fields.includes('learns') || fields.includes('requests');
}

/** A ticked "I want to help" makes a mentor; a ticked "Both" names its roles itself. */
function sideOf({ side, fields, column }: RecognisedColumn, part: string): Side | null {
  const roles = fields.includes('role') ? readRoleUnder(column.header.text, part) : null;
  if (roles === null || roles.isMentor === roles.isMentee) return side;
  return roles.isMentor ? 'mentor' : 'mentee';
}

function findSplitting(
  { counts }: Column,
  fields: readonly ColumnField[],
  programme: Programme,
  questions: ListQuestions,
): ListSplitting | null {
  for (const field of fields) {
    const question = questions.get(field);
    const options = programme.answers.options.get(field);
    if (question !== undefined) return inferSplitting(counts, { ...question, options });
  }
  return null;
}
