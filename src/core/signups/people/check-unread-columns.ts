import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { SkillList } from '../../skills/skill-list.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { mostParts, partsOf } from '../columns/answer-tests.js';
import { type Column, mostAnswers } from '../columns/column.js';
import type { RecognisedColumn } from '../columns/recognised-column.js';
import type { RawSignup } from './raw-signup.js';
import { readRoles } from './read-roles.js';

type Who = 'people' | 'mentors' | 'mentees';

/** A list repeats what it is ticked from: so many ticks for each option, at least. */
const TICKS_PER_OPTION = 2;

const FEWEST_ROWS = 3;
const LONGEST_OPTION = 60;

/**
 * Columns that nothing recognised although most people, or most of one role, answered them with skills or with lists:
 * too much work of too many to go by unseen.
 */
export function checkUnreadColumns(
  columns: readonly RecognisedColumn[],
  signups: readonly RawSignup[],
  skillList: SkillList,
): readonly Diagnostic[] {
  const [first] = signups;
  if (first === undefined) return [];
  const useful = columns.flatMap(({ column, fields, open }) => {
    const holds = open && fields.length === 0 ? whatItHolds(column, skillList) : null;
    return holds === null ? [] : [{ column, holds }];
  });
  if (useful.length === 0) return [];
  const roles = signups.map((signup) => readRoles(signup).roles);
  const groups: readonly (readonly [who: Who, rows: readonly RawSignup[]])[] = [
    ['people', signups],
    ['mentors', signups.filter((_, row) => roles[row]?.isMentor)],
    ['mentees', signups.filter((_, row) => roles[row]?.isMentee)],
  ];
  return useful.flatMap(({ column, holds }) => {
    const answering = groups.find(([, rows]) => isAnsweredByMost(column, rows));
    if (answering === undefined) return [];
    const place = {
      file: first.source.table.file,
      column: { index: column.index, title: column.header.text },
    };
    return [diagnose('column-unread', place, { who: answering[0], holds })];
  });
}

function whatItHolds(column: Column, skillList: SkillList): 'skills' | 'lists' | null {
  if (column.answerCount === 0) return null;
  if (mostAnswers(column, (answer) => mostParts(answer, skillList.knows))) return 'skills';
  return mostAnswers(column, (answer) => partsOf(answer).length > 1) && repeatsOptions(column)
    ? 'lists'
    : null;
}

function repeatsOptions({ counts }: Column): boolean {
  const options = new Set<string>();
  let ticks = 0;
  for (const [answer, count] of counts) {
    const parts = partsOf(answer);
    if (parts.some((part) => part.length > LONGEST_OPTION)) return false;
    for (const part of parts) options.add(normaliseKey(part));
    ticks += parts.length * count;
  }
  return ticks >= options.size * TICKS_PER_OPTION;
}

function isAnsweredByMost({ index, counts }: Column, rows: readonly RawSignup[]): boolean {
  const answered = rows.filter(({ row }) => counts.has(row.cells[index] ?? '')).length;
  return rows.length >= FEWEST_ROWS && answered * 2 > rows.length;
}
