import { unmistakableRoles } from './answer-tests.js';
import type { Column } from './column.js';
import { recogniseColumn } from './recognise-column.js';
import type { RecognisedColumn } from './recognised-column.js';
import type { RecognitionContext } from './recogniser.js';
import { recognisers } from './recognisers.js';

const otherRecognisers = recognisers.filter(({ fields }) => !fields.includes('role'));

/**
 * Beside a column whose answers are roles by their names (`Mentor`, `Mentee`), one of trades (`Coach`, `Student`) asks
 * something else, such as the job, or may only be read where nothing better is.
 */
export function preferNamedRoles(
  columns: readonly RecognisedColumn[],
  context: RecognitionContext,
): readonly RecognisedColumn[] {
  const asking = columns.filter(
    ({ fields, side, column }) => fields.includes('role') && side === null && column.options.length === 0,
  );
  const named = asking.filter(({ column }) => namesRoles(column, context));
  if (named.length === 0 || named.length === asking.length) return columns;
  const fullest = Math.max(...asking.map(({ column }) => column.answerCount));
  // A few roles by their names are no better than many in other words.
  if (!named.some(({ column }) => column.answerCount * 2 > fullest)) return columns;
  return columns.map((recognised) => {
    if (!asking.includes(recognised) || named.includes(recognised) || recognised.certainty === 'set') {
      return recognised;
    }
    const asked = recogniseColumn(recognised.column, otherRecognisers, context);
    return asked ?? { ...recognised, certainty: 'doubtful' };
  });
}

function namesRoles({ counts }: Column, context: RecognitionContext): boolean {
  return counts.size > 0 && [...counts.keys()].every((answer) => unmistakableRoles.passes(answer, context));
}
