import { normaliseKey } from '../../text/normalise-key.js';
import { mostParts, partsOf, skills } from './answer-tests.js';
import { mostAnswers } from './column.js';
import type { ColumnField } from './column-use.js';
import { asksForMore } from './families/join-shared-questions.js';
import type { RecognisedColumn } from './recognised-column.js';
import type { RecognitionContext } from './recogniser.js';

/** Whose skills the answers to an open question may repeat: what mentors help with, what mentees learn. */
const OTHER_SIDE: ReadonlyMap<ColumnField, ColumnField> = new Map([['teaches', 'learns']]);

/**
 * "What can you help with?" asks for topics beside a question for skills; without one, and answered with skills, it is
 * the question for skills itself. What mentees want to learn counts as a skill too, known or not.
 */
export function preferSkills(
  columns: readonly RecognisedColumn[],
  context: RecognitionContext,
): readonly RecognisedColumn[] {
  const feeds = (wanted: ColumnField): boolean => columns.some(({ fields }) => fields.includes(wanted));
  return columns.map((recognised) => {
    const { orSkills, column } = recognised;
    const isClosed = orSkills === null || feeds(orSkills) || column.answerCount === 0;
    // "What else can you help with?" comes after the question for skills, whatever that one is titled.
    if (isClosed || asksForMore(recognised)) return recognised;
    const asSkills = (are: string | null): RecognisedColumn => ({
      ...recognised,
      fields: [orSkills],
      reason: `${recognised.reason}, and most answers are ${are}`,
    });
    if (mostAnswers(column, (answer) => skills.passes(answer, context))) return asSkills(skills.are);
    const wanted = findAnswers(columns, OTHER_SIDE.get(orSkills));
    const isWanted = (part: string): boolean =>
      context.skillList.knows(part) || wanted.has(normaliseKey(part));
    return mostAnswers(column, (answer) => mostParts(answer, isWanted))
      ? asSkills('what others want to learn')
      : recognised;
  });
}

/** The keys of all parts of the answers to one field. */
function findAnswers(
  columns: readonly RecognisedColumn[],
  field: ColumnField | undefined,
): ReadonlySet<string> {
  const feeding = columns.filter(({ fields }) => field !== undefined && fields.includes(field));
  return new Set(
    feeding.flatMap(({ column }) => [...column.counts.keys()].flatMap(partsOf).map(normaliseKey)),
  );
}
