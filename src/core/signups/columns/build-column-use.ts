import type { Programme } from '../../programme/programme.js';
import { inferSplitting, type ListQuestion } from '../answers/infer-splitting.js';
import type { ListSplitting } from '../answers/list-splitting.js';
import type { ColumnField, ColumnUse } from './column-use.js';
import type { RecognisedColumn } from './recognised-column.js';

const SAMPLES = 3;

type ListQuestions = ReadonlyMap<ColumnField, Omit<ListQuestion, 'options'>>;

/** What the organiser is told of a column, and what reading its cells needs: how its lists are cut. */
export function buildColumnUse(
  recognised: RecognisedColumn,
  programme: Programme,
  questions: ListQuestions,
): ColumnUse {
  const { column, fields, side, part, reason, certainty } = recognised;
  const isWish = fields.includes('learns') || fields.includes('requests');
  return {
    index: column.index,
    header: column.header.text,
    fields,
    side: fields.length === 0 ? null : side,
    question: recognised.part === null ? column.header.text : column.header.question,
    part: fields.length === 0 ? null : part,
    cells: 'answer',
    rank: isWish ? column.header.rank : null,
    ranked: isWish && column.header.ranked,
    reason,
    certainty,
    splitting: findSplitting(recognised, programme, questions),
    answered: column.answers.length,
    samples: [...column.counts.keys()].slice(0, SAMPLES),
  };
}

function findSplitting(
  { column, fields }: RecognisedColumn,
  programme: Programme,
  questions: ListQuestions,
): ListSplitting | null {
  for (const field of fields) {
    const question = questions.get(field);
    const options = programme.answers.options.get(field);
    if (question !== undefined) return inferSplitting(column.answers, { ...question, options });
  }
  return null;
}
