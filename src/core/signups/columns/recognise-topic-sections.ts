import { inferSplitting } from '../answers/lists/infer-splitting.js';
import type { Roles } from '../answers/read-role.js';
import type { ColumnField, Side } from './column-use.js';
import { answeredBy } from './find-row-roles.js';
import type { RecognisedColumn } from './recognised-column.js';

const ASKED: Readonly<Record<Side, ColumnField>> = { mentor: 'helpsWith', mentee: 'goals' };

/**
 * The one question that only mentors answered by ticking topics is what they help with, and the one that only mentees
 * answered so what they are after, where no title tells of a column for it. Free texts are never taken for either: what
 * somebody confides under a title that says nothing may not be meant for the other person.
 */
export function recogniseTopicSections(
  columns: readonly RecognisedColumn[],
  roles: readonly Roles[],
): readonly RecognisedColumn[] {
  const taken = new Set(columns.flatMap(({ fields }) => fields));
  const found = new Map<RecognisedColumn, Side>();
  for (const side of ['mentor', 'mentee'] as const) {
    if (taken.has(ASKED[side])) continue;
    const [only, ...others] = columns.filter((column) => mayBeTopics(column, side, roles));
    if (only !== undefined && others.length === 0) found.set(only, side);
  }
  return columns.map((recognised) => {
    const side = found.get(recognised);
    if (side === undefined) return recognised;
    const reason = `only ${side}s answered, by ticking, and nothing else asks for ${ASKED[side]}`;
    return { ...recognised, fields: [ASKED[side]], side, certainty: 'doubtful', reason };
  });
}

function mayBeTopics(
  { column, open, fields }: RecognisedColumn,
  side: Side,
  roles: readonly Roles[],
): boolean {
  if (!open || fields.length > 0 || column.options.length > 0 || column.answerCount === 0) return false;
  if (column.header.negated || column.header.past) return false;
  if ((column.header.side ?? answeredBy(column.answered, roles)) !== side) return false;
  const question = { options: undefined, mayBeText: true, standsAlone: () => false };
  return inferSplitting(column.counts, question).separator !== null;
}
