import { skills } from './answer-tests.js';
import { mostAnswers } from './column.js';
import type { ColumnField } from './column-use.js';
import type { RecognisedColumn } from './recognised-column.js';
import type { RecognitionContext } from './recogniser.js';

/**
 * "What can you help with?" asks for topics beside a question for skills; without one, and answered with skills, it is
 * the question for skills itself.
 */
export function preferSkills(
  columns: readonly RecognisedColumn[],
  context: RecognitionContext,
): readonly RecognisedColumn[] {
  const feeds = (wanted: ColumnField): boolean => columns.some(({ fields }) => fields.includes(wanted));
  return columns.map((recognised) => {
    const { orSkills, column } = recognised;
    if (orSkills === null || feeds(orSkills) || column.answers.length === 0) return recognised;
    if (!mostAnswers(column, (answer) => skills.passes(answer, context))) return recognised;
    return {
      ...recognised,
      fields: [orSkills],
      reason: `${recognised.reason}, and most answers are ${skills.are}`,
    };
  });
}
