import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { FieldName } from '../../programme/field-names.js';
import type { Table } from '../../table/table.js';
import { mostAnswers } from './column.js';
import type { RecognisedColumn } from './recognised-column.js';
import type { RecognitionContext } from './recogniser.js';
import { recognisers } from './recognisers.js';

/** Fields whose titles say plainly what is asked; by others a title says too little for a warning. */
const PLAIN: readonly FieldName[] = [
  'languages',
  'availability',
  'capacity',
  'minutesPerMonth',
  'seniority',
  'consent',
];

/** Columns whose title asks for what no other column gives, and whose answers are something else: nothing reads them. */
export function checkDeniedTitles(
  { file }: Table,
  columns: readonly RecognisedColumn[],
  context: RecognitionContext,
): readonly Diagnostic[] {
  const fed = new Set(columns.flatMap(({ fields }) => fields));
  const unfed = PLAIN.filter((field) => !fed.has(field));
  return columns.flatMap(({ column, open, fields }) => {
    if (!open || fields.length > 0 || column.options.length > 0 || column.answerCount === 0) return [];
    const { header } = column;
    const denied = recognisers.find(({ fields: [field, ...others], title, when, answers }) => {
      if (field === undefined || others.length > 0 || !unfed.some((each) => each === field)) return false;
      const asks = title.test(header.words) && when?.(header) !== false;
      return (
        asks && answers !== undefined && !mostAnswers(column, (answer) => answers.passes(answer, context))
      );
    });
    const asked = denied?.answers?.are ?? null;
    const [field] = denied?.fields ?? [];
    if (asked === null || field === undefined) return [];
    const place = { file, column: { index: column.index, title: header.text } };
    return [diagnose('answers-unlike-title', place, { asked, field })];
  });
}
