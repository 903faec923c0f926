import type { Roles } from '../answers/read-role.js';
import { skills } from './answer-tests.js';
import { mostAnswers } from './column.js';
import type { ColumnField, Side } from './column-use.js';
import { answeredBy } from './find-row-roles.js';
import type { RecognisedColumn } from './recognised-column.js';
import type { RecognitionContext } from './recogniser.js';

const ASKED: Readonly<Record<Side, ColumnField>> = { mentor: 'teaches', mentee: 'learns' };

/**
 * Skills that only mentors named are what they teach, and those that only mentees named what they want to learn, where
 * no other title tells of a column for it: under a title that says nothing, and under one whose words say the other
 * ("What do you know that others would like to learn?").
 */
export function recogniseSkillSections(
  columns: readonly RecognisedColumn[],
  roles: readonly Roles[],
  context: RecognitionContext,
): readonly RecognisedColumn[] {
  const told = columns.filter(({ certainty }) => certainty !== 'doubtful');
  const taken = new Set(told.flatMap(({ fields }) => fields));
  return columns.map((recognised) => {
    const { column, side: asked } = recognised;
    if (!mayBeSkills(recognised) || column.answers.length === 0) return recognised;
    const side = column.header.side ?? answeredBy(column.answered, roles);
    if (side === null || taken.has(ASKED[side]) || recognised.fields.includes(ASKED[side])) return recognised;
    if (!mostAnswers(column, (answer) => skills.passes(answer, context))) return recognised;
    const who = column.header.side === null ? `only ${side}s answered` : `it is put to ${side}s`;
    return {
      ...recognised,
      fields: [ASKED[side]],
      side: asked ?? side,
      certainty: 'likely',
      reason: `most answers are ${skills.are}, and ${who}`,
    };
  });
}

/** Whether nothing was found, or by the title alone the skills of the one role or the other. */
function mayBeSkills({ fields, open, certainty, side }: RecognisedColumn): boolean {
  const [field] = fields;
  if (field === undefined) return open;
  const isOfOneRole = fields.length === 1 && (field === ASKED.mentor || field === ASKED.mentee);
  return isOfOneRole && side === null && certainty === 'likely';
}
