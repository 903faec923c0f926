import { readRole } from '../answers/read-role.js';
import { type Column, mostAnswers } from './column.js';
import type { Certainty, ColumnField, Side } from './column-use.js';
import type { Header } from './header.js';
import { listFields } from './list-fields.js';
import type { RecognisedColumn } from './recognised-column.js';
import type { Recogniser, RecognitionContext } from './recogniser.js';
import { roleFields } from './role-fields.js';

/** What a "not" in the title turns round: its answers are not what somebody offers, wants or agrees to. */
const REVERSED: ReadonlySet<ColumnField> = new Set<ColumnField>([...listFields, 'requests', 'consent']);

/** What somebody offers or wants now, of which the past says nothing; goals may be told as reached. */
const OF_NOW: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'role',
  'teaches',
  'helpsWith',
  'takes',
  'capacity',
  'minutesPerMonth',
  'learns',
]);

/** What a column is for by the first recogniser of the list that fits; null when none does. */
export function recogniseColumn(
  column: Column,
  recognisers: readonly Recogniser[],
  context: RecognitionContext,
  doubtful = false,
): RecognisedColumn | null {
  for (const recogniser of recognisers) {
    const recognised = tryRecogniser(column, recogniser, context, doubtful);
    if (recognised !== null) return recognised;
  }
  return null;
}

function tryRecogniser(
  column: Column,
  recogniser: Recogniser,
  context: RecognitionContext,
  doubtful: boolean,
): RecognisedColumn | null {
  const { header } = column;
  const found = recogniser.title.exec(header.words) ?? recogniser.title.exec(header.allWords);
  if (found === null || recogniser.when?.(header) === false) return null;
  if (header.negated && recogniser.fields.some((field) => REVERSED.has(field))) return null;
  if (header.past && recogniser.fields.some((field) => OF_NOW.has(field))) return null;
  const { answers } = recogniser;
  if (recogniser.byAnswers === true && column.answerCount === 0) return null;
  if (answers !== undefined && !mostAnswers(column, (answer) => answers.passes(answer, context))) return null;
  const side = recogniser.asksOneRole === true ? askedRole(header) : header.side;
  if (recogniser.asksOneRole === true && side === null) return null;
  const fields = recogniser.fields.filter(
    (field) => side === null || (roleFields.get(field) ?? side) === side,
  );
  // "As a mentor, what do you hope to achieve?" asks for goals, but goals are asked of mentees.
  if (fields.length === 0 && recogniser.fields.length > 0) return null;
  const answersAre = column.answerCount > 0 ? (answers?.are ?? null) : null;
  return {
    column,
    fields,
    side,
    certainty:
      fields.length === 0 ? null : certaintyOf(header.allWords === found[0] || answersAre !== null, doubtful),
    reason: explain(fields, found[0], answersAre),
    orSkills: recogniser.orSkills ?? null,
    open: false,
  };
}

/** The one role that a yes-or-no question is about: "Would you like to be a mentor?" */
export function askedRole({ text, allWords }: Header): Side | null {
  const roles = readRole(text) ?? readRole(allWords);
  if (roles === null || roles.isMentor === roles.isMentee) return null;
  return roles.isMentor ? 'mentor' : 'mentee';
}

function certaintyOf(isConfirmed: boolean, doubtful: boolean): Certainty {
  if (doubtful) return 'doubtful';
  return isConfirmed ? 'sure' : 'likely';
}

function explain(fields: readonly ColumnField[], words: string, answersAre: string | null): string {
  if (fields.length === 0) return 'of no use for pairing; kept for your own templates';
  const byAnswers = answersAre === null ? '' : `most answers are ${answersAre}`;
  // A recogniser by answers alone accepts any first letter as its title.
  if (words.length <= 1) return byAnswers;
  return byAnswers === '' ? `the title says "${words}"` : `the title says "${words}", and ${byAnswers}`;
}
