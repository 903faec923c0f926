import type { Roles } from '../answers/read-role.js';
import { phrasePattern } from '../phrase-pattern.js';
import { skills } from './answer-tests.js';
import { mostAnswers } from './column.js';
import type { ColumnField } from './column-use.js';
import type { RecognisedColumn } from './recognised-column.js';
import type { RecognitionContext } from './recogniser.js';
import { roleFields } from './role-fields.js';

/** Words for giving and words for taking in one title: "Which skills would you like to learn or share?" */
const GIVING = phrasePattern(
  'teach|share|offer|mentor|coach|give|bring|pass on|contribute',
  'lehren|weitergeben|anbieten|vermitteln|teilen|enseigner|partager|transmettre|enseñar|compartir|ofrecer|ensinar|oferecer',
  'insegnare|condividere|overbrengen|delen|nauczyć innych|opettaa|jakaa|lära ut|dela|undervise|dele',
);
const TAKING = phrasePattern(
  'learn|develop|improve|get|receive|seek|need|want|look for|looking for|gain',
  'lernen|suchst|apprendre|recevoir|aprender|recibir|receber|imparare|leren|nauczyć się|uczyć się|oppia|lära dig|lære',
);

const OTHERS: ReadonlyMap<ColumnField, ColumnField> = new Map([
  ['learns', 'teaches'],
  ['teaches', 'learns'],
]);

/**
 * The one question for skills of a form, titled for giving and taking alike and answered by both roles, asks mentors
 * what they teach and mentees what they want to learn; the words of its title that came first decide nothing then.
 */
export function shareSkills(
  columns: readonly RecognisedColumn[],
  roles: readonly Roles[],
  context: RecognitionContext,
): readonly RecognisedColumn[] {
  const taken = new Set(columns.flatMap(({ fields }) => fields));
  return columns.map((recognised) => {
    const { column, fields, side, certainty, reason } = recognised;
    const [field, second] = fields;
    const other = field === undefined || second !== undefined ? undefined : OTHERS.get(field);
    if (other === undefined || side !== null || certainty === 'set' || taken.has(other)) return recognised;
    const { allWords } = column.header;
    if (!GIVING.test(allWords) || !TAKING.test(allWords)) return recognised;
    if (!didAnswer(column.answered, roles, other)) return recognised;
    if (!mostAnswers(column, (answer) => skills.passes(answer, context))) return recognised;
    return { ...recognised, fields: ['teaches', 'learns'], reason: `${reason}, and both roles answered` };
  });
}

/** Whether most of those answered who signed up for the role of a field, and for no other. */
function didAnswer(answered: readonly boolean[], roles: readonly Roles[], field: ColumnField): boolean {
  const isMentors = roleFields.get(field) === 'mentor';
  const rows = roles.flatMap(({ isMentor, isMentee }, row) =>
    isMentor !== isMentee && isMentor === isMentors ? [row] : [],
  );
  return rows.length > 0 && rows.filter((row) => answered[row]).length * 2 > rows.length;
}
