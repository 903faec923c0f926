import type { Programme } from '../../programme/programme.js';
import type { SkillList } from '../../skills/skill-list.js';
import { readTick } from '../answers/read-tick.js';
import type { SignupTable } from '../signup-table.js';
import { type Column, mostAnswers, readColumns } from './column.js';
import type { ColumnField, Side } from './column-use.js';
import { joinBlocks } from './families/join-blocks.js';
import { joinFamilies } from './families/join-families.js';
import { asksForMore, joinSharedQuestions } from './families/join-shared-questions.js';
import { recogniseFamily, unlessUnread } from './families/recognise-families.js';
import { findRowRoles } from './find-row-roles.js';
import { keepFullest, type RepeatedColumn } from './keep-fullest.js';
import { type ConfiguredFields, findConfigured } from './mapping/configured-columns.js';
import { nameBesideFirstName } from './name-beside-first-name.js';
import { preferNamedRoles } from './prefer-named-roles.js';
import { preferSkills } from './prefer-skills.js';
import { askedRole, recogniseColumn } from './recognise-column.js';
import { recogniseSkillSections } from './recognise-skill-sections.js';
import { recogniseTopicSections } from './recognise-topic-sections.js';
import { type RecognisedColumn, withoutFields } from './recognised-column.js';
import type { Recogniser, RecognitionContext } from './recogniser.js';
import { spareRecognisers } from './recognisers/last-recognisers.js';
import { recognisers } from './recognisers.js';
import { roleFields } from './role-fields.js';
import { selectRecognisers } from './select-recognisers.js';
import { shareSkills } from './share-skills.js';
import { tellSections } from './tell-sections.js';

const UNKNOWN = 'not recognised; kept for your own templates';
const SET = 'the configuration says so';
const UNUSED = 'the configuration says that it is not used';

/**
 * Finds out what each question of a file is for: what the organiser's `columns:` says, then the first recogniser of the
 * list that fits title and answers, then guesses for fields that nothing feeds yet. A question may have a column for
 * each of its options. Of several questions that ask the same, the fullest is kept.
 */
export function recogniseColumns(
  { table, role }: SignupTable,
  programme: Programme,
  skillList: SkillList,
): { readonly columns: readonly RecognisedColumn[]; readonly repeated: readonly RepeatedColumn[] } {
  const context = { programme, skillList };
  const columns = readColumns(table);
  const questions = joinFamilies(columns, findConfigured(columns, programme));
  const configured = findConfigured(questions, programme);
  const apt = {
    usual: selectRecognisers(questions, recognisers),
    spare: selectRecognisers(questions, spareRecognisers),
  };
  const byTitle = questions.flatMap((question) => recogniseQuestion(question, configured, apt, context));
  const known = preferSkills(overrule(byTitle), context);
  const plain = known.filter((recognised) => !asksForMore(recognised));
  const taken = [...new Set(plain.flatMap(({ fields }) => fields)), ...fieldsOfOthers(role)];
  const guessed = known.map((recognised) => {
    if (!recognised.open) return recognised;
    const guess = recogniseColumn(recognised.column, apt.spare, context, true);
    return guess === null
      ? recognised
      : { ...unlessUnread(withoutFields(guess, taken, UNKNOWN)), open: true };
  });
  const joined = preferNamedRoles(joinBlocks(guessed, context), context);
  const roles = findRowRoles(joined, role);
  const skilled = recogniseSkillSections(joined, roles, context);
  const shared = shareSkills(skilled, roles, context);
  const told = tellSections(recogniseTopicSections(shared, roles), roles);
  return keepFullest(joinSharedQuestions(nameBesideFirstName(told), context));
}

/** The recognisers that may fit a question of this file. */
interface AptRecognisers {
  readonly usual: readonly Recogniser[];
  readonly spare: readonly Recogniser[];
}

function recogniseQuestion(
  question: Column,
  configured: ConfiguredFields,
  { usual, spare }: AptRecognisers,
  context: RecognitionContext,
): readonly RecognisedColumn[] {
  const set = readConfigured(question, configured);
  if (set !== null) return [set];
  if (question.options.length === 0) {
    return [recogniseColumn(question, usual, context) ?? leaveUnknown(question)];
  }
  const family = recogniseFamily(question, usual, context);
  if (family !== null) return family;
  if (recogniseColumn(question, spare, context) !== null) return [leaveUnknown(question)];
  return question.options.map(
    ({ column }) => recogniseColumn(column, usual, context) ?? leaveUnknown(column),
  );
}

function leaveUnknown(column: Column): RecognisedColumn {
  return {
    column,
    fields: [],
    side: null,
    certainty: null,
    reason: UNKNOWN,
    orSkills: null,
    open: true,
  };
}

function readConfigured(column: Column, configured: ConfiguredFields): RecognisedColumn | null {
  const purposes = configured(column);
  if (purposes.length === 0) return null;
  const fields = purposes.filter((purpose) => purpose !== 'unused');
  if (fields.length === 0) return { ...leaveUnknown(column), reason: UNUSED, open: false };
  const isTicked = mostAnswers(column, (answer) => readTick(answer, column.header.title) !== null);
  // A yes to "Would you like to be a mentor?" means one role only.
  const side = fields.includes('role') && isTicked ? askedRole(column.header) : column.header.side;
  return unlessUnread({ column, fields, side, certainty: 'set', reason: SET, orSkills: null, open: false });
}

/** What the organiser set is not asked elsewhere, unless both belong to a family of columns (a role, rank or row each). */
function overrule(columns: readonly RecognisedColumn[]): readonly RecognisedColumn[] {
  const set = columns.filter(({ certainty }) => certainty === 'set');
  if (set.length === 0) return columns;
  return columns.map((recognised) => {
    if (recognised.certainty === 'set') return recognised;
    const rivals = set.filter((column) => !(isOfFamily(column) && isOfFamily(recognised)));
    const reason = 'the configuration names another column for it';
    return withoutFields(
      recognised,
      rivals.flatMap(({ fields }) => fields),
      reason,
    );
  });
}

function isOfFamily({ side, column }: RecognisedColumn): boolean {
  return side !== null || column.header.rank !== null;
}

function fieldsOfOthers(role: Side | null): readonly ColumnField[] {
  if (role === null) return [];
  return [...roleFields].flatMap(([field, side]) => (side === role ? [] : [field]));
}
