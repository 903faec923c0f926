import type { Column } from '../column.js';
import type { ColumnField } from '../column-use.js';
import { listFields } from '../list-fields.js';
import { recogniseColumn } from '../recognise-column.js';
import { type RecognisedColumn, withoutFields } from '../recognised-column.js';
import type { Recogniser, RecognitionContext } from '../recogniser.js';
import { kindOfMost } from './option-kinds.js';

const UNREAD =
  'each column is one row of a grid whose cells are no ticks; such grids are not read, and kept for your own templates';

/** What those who teach are asked, and what those who learn: a cell of such a grid says which of the two it answers. */
const TOPICS: readonly ColumnField[] = ['helpsWith', 'goals'];
const SKILLS: readonly ColumnField[] = ['teaches', 'learns'];

/**
 * What a question with a column for each option is for: by the question as by any title, else by what most options are.
 * Null where neither tells; the columns then stand for themselves.
 */
export function recogniseFamily(
  family: Column,
  recognisers: readonly Recogniser[],
  context: RecognitionContext,
): readonly RecognisedColumn[] | null {
  const byTitle = recogniseColumn(family, recognisers, context);
  const meanings = new Set(family.options.map(({ meaning }) => meaning));
  if (meanings.has('ability')) return [recogniseAbilities(family, byTitle)];
  const alone = family.options.map(({ column }) => recogniseColumn(column, recognisers, context));
  const isList =
    byTitle !== null && byTitle.fields.length > 0 && byTitle.fields.every((field) => listFields.has(field));
  const asks = new Set(alone.map((column) => column?.fields.join() ?? ''));
  // "Contact details [Name]", "Contact details [Email]": each column is a question of its own.
  if (!isList && asks.size > 1) return null;
  if (meanings.has('answer')) return byTitle === null ? null : [unlessUnread(byTitle)];
  if (isList) return [byTitle];
  return byTitle === null ? recogniseByOptions(family, context) : null;
}

/** The rows of a grid say something only where they are times of the week; levels and numbers are not guessed at. */
export function unlessUnread(recognised: RecognisedColumn): RecognisedColumn {
  const isGrid = recognised.column.options.some(({ meaning }) => meaning === 'answer');
  const unread = recognised.fields.filter((field) => isGrid && field !== 'availability');
  return withoutFields(recognised, unread, UNREAD);
}

function recogniseAbilities(family: Column, byTitle: RecognisedColumn | null): RecognisedColumn {
  const asksTopics = byTitle?.fields.some((field) => TOPICS.includes(field)) === true;
  return {
    column: family,
    fields: asksTopics ? TOPICS : SKILLS,
    side: null,
    certainty: 'likely',
    reason: 'the cells say who teaches and who wants to learn',
    orSkills: null,
    open: false,
  };
}

function recogniseByOptions(family: Column, context: RecognitionContext): readonly RecognisedColumn[] | null {
  const listed = family.options.filter(({ meaning }) => meaning !== 'other').map(({ part }) => part);
  const most = kindOfMost(listed, context);
  if (most === null || family.header.negated || family.header.past) return null;
  const { kind, all } = most;
  const { side } = family.header;
  return [
    {
      column: family,
      fields: kind.fields,
      side,
      certainty: 'doubtful',
      reason: `${all ? 'all' : 'most'} options are ${kind.are}`,
      orSkills: null,
      open: false,
    },
  ];
}
