import type { Roles } from '../answers/read-role.js';
import { skills } from './answer-tests.js';
import { mostAnswers } from './column.js';
import type { ColumnField, Side } from './column-use.js';
import { answeredBy } from './find-row-roles.js';
import type { RecognisedColumn } from './recognised-column.js';
import type { RecognitionContext } from './recogniser.js';

const ASKED: Readonly<Record<Side, ColumnField>> = { mentor: 'teaches', mentee: 'learns' };

/**
 * Under a title that says nothing, skills that only mentors named are what they teach, and those that only mentees
 * named what they want to learn, where no title tells of another column for it.
 */
export function recogniseSkillSections(
  columns: readonly RecognisedColumn[],
  roles: readonly Roles[],
  context: RecognitionContext,
): readonly RecognisedColumn[] {
  const taken = new Set(columns.flatMap(({ fields, certainty }) => (certainty === 'doubtful' ? [] : fields)));
  return columns.map((recognised) => {
    const { column, open, fields } = recognised;
    if (!open || fields.length > 0 || column.answers.length === 0) return recognised;
    const side = column.header.side ?? answeredBy(column.answered, roles);
    if (side === null || taken.has(ASKED[side])) return recognised;
    if (!mostAnswers(column, (answer) => skills.passes(answer, context))) return recognised;
    const who = column.header.side === null ? `only ${side}s answered` : `it is put to ${side}s`;
    return {
      ...recognised,
      fields: [ASKED[side]],
      side,
      certainty: 'likely',
      reason: `most answers are ${skills.are}, and ${who}`,
    };
  });
}
