import type { Roles } from '../answers/read-role.js';
import { skills } from './answer-tests.js';
import { mostAnswers } from './column.js';
import type { ColumnField, Side } from './column-use.js';
import { answeredBy } from './find-row-roles.js';
import type { RecognisedColumn } from './recognised-column.js';
import type { RecognitionContext } from './recogniser.js';
import { roleFields } from './role-fields.js';

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
    if (column.answerCount === 0 || column.header.negated || column.header.past) return recognised;
    const side = column.header.side ?? answeredBy(column.answered, roles);
    if (side === null || taken.has(ASKED[side])) return recognised;
    if (recognised.fields.join() === ASKED[side]) return confirm(recognised, side, context);
    if (!isUntold(recognised) && !isMisplaced(recognised, told, roles)) return recognised;
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

/** A guess by a word of the title is likely where the role that is asked answered, with skills. */
function confirm(recognised: RecognisedColumn, side: Side, context: RecognitionContext): RecognisedColumn {
  const areSkills = mostAnswers(recognised.column, (answer) => skills.passes(answer, context));
  if (recognised.certainty !== 'doubtful' || !areSkills) return recognised;
  const reason = `${recognised.reason}, most answers are ${skills.are}, and they are of ${side}s`;
  return { ...recognised, certainty: 'likely', reason };
}

function isUntold({ open, fields }: RecognisedColumn): boolean {
  return open && fields.length === 0;
}

/** Whether a title alone gave a column to a role that did not answer it, and that answered another column for it. */
function isMisplaced(
  recognised: RecognisedColumn,
  told: readonly RecognisedColumn[],
  roles: readonly Roles[],
): boolean {
  const { fields, certainty, side } = recognised;
  const [field] = fields;
  if (field === undefined || fields.length > 1 || side !== null || certainty !== 'likely') return false;
  return told.some(
    (other) =>
      other !== recognised &&
      other.fields.includes(field) &&
      answeredBy(other.column.answered, roles) === roleFields.get(field),
  );
}
