import { normaliseKey } from '../../../text/normalise-key.js';
import { readAbility } from '../../answers/read-ability.js';
import { readTick } from '../../answers/read-tick.js';
import type { Column } from '../column.js';
import type { ColumnField } from '../column-use.js';
import { listFields } from '../list-fields.js';
import type { RecognisedColumn } from '../recognised-column.js';
import type { RecognitionContext } from '../recogniser.js';
import { completeCut, findMeaning, joinOptions, type TitledOption } from './join-options.js';
import { namesOther } from './names-other.js';
import { kindOf, kindOfMost } from './option-kinds.js';

/** How the cells of a column show that its title is an option; `nothing` where nobody ticked it. */
type Style = 'repeats' | 'ticks' | 'abilities' | 'nothing' | 'other';

interface Member extends TitledOption {
  readonly recognised: RecognisedColumn;
  readonly style: Style;
  /** What the configuration says, else what the option itself tells; empty where nothing does. */
  readonly fields: readonly ColumnField[];
}

/** An option says no more. */
const LONGEST = 120;

/** What is no option even where the cells repeat it. */
const ASKED: ReadonlySet<ColumnField> = new Set([
  'consent',
  'role',
  'status',
  'submittedAt',
  'email',
  'name',
]);

/** Asks for a number: what is an option of it holds one. */
const COUNTED: ReadonlySet<ColumnField> = new Set(['capacity', 'minutesPerMonth']);

/**
 * Puts together neighbouring columns that each hold one option of a question which the file does not hold, as Typeform
 * exports them. What the question asks is told by what most options are; a block of which nothing tells it stays as it
 * is. A block ends with an `Other` column, where an option comes again, and where options of another kind begin.
 */
export function joinBlocks(
  columns: readonly RecognisedColumn[],
  context: RecognitionContext,
): readonly RecognisedColumn[] {
  const joinedAt = new Map<RecognisedColumn, RecognisedColumn | null>();
  const members = columns.map((column) => readMember(column, context));
  const taken = takenFields(columns);
  for (const block of listRuns(members).flatMap(listBlocks)) {
    const joined = recogniseBlock(block, taken, context);
    if (joined === null) continue;
    for (const [place, { recognised }] of block.entries())
      joinedAt.set(recognised, place === 0 ? joined : null);
  }
  return columns.flatMap((column) => {
    const joined = joinedAt.get(column);
    return joined === undefined ? [column] : (joined ?? []);
  });
}

function readMember(recognised: RecognisedColumn, context: RecognitionContext): Member | null {
  const { column, fields, certainty } = recognised;
  const { title, rank } = column.header;
  if (column.options.length > 0 || title.trim() === '' || rank !== null) return null;
  const part = completeCut(title, column);
  const style = namesOther(title) ? 'other' : readStyle(column, part);
  if (style === null) return null;
  if (fields.some((field) => ASKED.has(field))) return null;
  if (certainty === 'set') {
    // "2 mentees" may be an option; a whole question answered with "1" is no option that was ticked.
    const isCounted = fields.some((field) => COUNTED.has(field)) && !/\p{N}/u.test(part);
    return fields.every((field) => listFields.has(field)) && !isCounted
      ? { column, part, recognised, style, fields }
      : null;
  }
  if ((style === 'ticks' || style === 'nothing') && !mayBeOption(recognised)) return null;
  return { column, part, recognised, style, fields: kindOf(part, context)?.fields ?? [] };
}

function readStyle({ counts }: Column, part: string): Style | null {
  const cells = [...counts.keys()];
  if (cells.length === 0) return 'nothing';
  if (cells.every((cell) => normaliseKey(cell) === normaliseKey(part))) return 'repeats';
  if (cells.every((cell) => readTick(cell, part) !== null)) return 'ticks';
  return cells.every((cell) => readAbility(cell) !== null) ? 'abilities' : null;
}

/** Ticks also answer questions of their own: "Are you over 18?" */
function mayBeOption({ column, fields, open, certainty }: RecognisedColumn): boolean {
  const { title } = column.header;
  const isFree = open || certainty === 'doubtful' || fields.some((field) => listFields.has(field));
  return isFree && title.length <= LONGEST && !/[?？؟]\s*$/u.test(title);
}

/** Neighbours that may be options of one question: what their cells show agrees. */
function listRuns(members: readonly (Member | null)[]): readonly (readonly Member[])[] {
  const runs: Member[][] = [[]];
  let shown: Style | null = null;
  for (const member of members) {
    const shows =
      member === null || member.style === 'nothing' || member.style === 'other' ? null : member.style;
    if (member === null || (shown !== null && shows !== null && shows !== shown)) {
      runs.push([]);
      shown = null;
    }
    if (member !== null) runs.at(-1)?.push(member);
    shown = shows ?? shown;
  }
  return runs;
}

/** A run cut where one question ends and the next begins. */
function listBlocks(run: readonly Member[]): readonly (readonly Member[])[] {
  const blocks: Member[][] = [[]];
  let seen = new Set<string>();
  let asked: readonly ColumnField[] = [];
  const isStray = (member: Member, place: number): boolean => {
    const next = run.slice(place + 1).find(({ fields }) => fields.length > 0);
    return member.recognised.certainty !== 'set' && next !== undefined && agree(asked, next.fields);
  };
  run.forEach((member, place) => {
    const isOther = member.style === 'other';
    const isAlike = isOther || agree(asked, member.fields);
    if (seen.has(normaliseKey(member.part)) || !(isAlike || isStray(member, place))) {
      blocks.push([]);
      seen = new Set();
      asked = [];
    }
    blocks.at(-1)?.push(member);
    seen.add(normaliseKey(member.part));
    if (asked.length === 0) asked = member.fields;
    else if (isAlike && member.fields.length > 0)
      asked = asked.filter((field) => member.fields.includes(field));
    if (isOther) {
      blocks.push([]);
      seen = new Set();
      asked = [];
    }
  });
  return blocks.map(trim).filter((block) => block.length > 0);
}

function agree(some: readonly ColumnField[], others: readonly ColumnField[]): boolean {
  return some.length === 0 || others.length === 0 || some.some((field) => others.includes(field));
}

/** At the edges only an option that is known, or that the cells repeat, is certain to belong. */
function trim(block: readonly Member[]): readonly Member[] {
  const belongs = ({ style, fields }: Member): boolean =>
    fields.length > 0 || (style !== 'ticks' && style !== 'nothing');
  const first = block.findIndex(belongs);
  return first === -1 ? [] : block.slice(first, block.findLastIndex(belongs) + 1);
}

/** What the columns whose titles tell it ask already. */
function takenFields(columns: readonly RecognisedColumn[]): ReadonlySet<ColumnField> {
  return new Set(columns.flatMap(({ fields, certainty }) => (certainty === 'doubtful' ? [] : fields)));
}

function recogniseBlock(
  block: readonly Member[],
  taken: ReadonlySet<ColumnField>,
  context: RecognitionContext,
): RecognisedColumn | null {
  const listed = block.filter(({ style }) => style !== 'other');
  const set = block.map(({ recognised }) => recognised).find(({ certainty }) => certainty === 'set');
  const isTicked = listed.some(({ style }) => style !== 'nothing');
  // A lone option is one only where the organiser names it, and its cells are no sentences.
  const isLone =
    listed.length < 2 && (set === undefined || listed.some(({ style }) => style === 'abilities'));
  if (!isTicked || isLone) return null;
  const column = joinOptions('', block, findMeaning(block, false));
  if (set !== undefined) return { ...set, column, side: null, orSkills: null, open: false };
  const most = kindOfMost(
    listed.map(({ part }) => part),
    context,
  );
  if (most === null) return null;
  const { kind, all } = most;
  const own = new Set(block.flatMap(({ recognised }) => recognised.fields));
  const fields = kind.fields.filter((field) => own.has(field) || !taken.has(field));
  if (fields.length === 0) return null;
  return {
    column,
    fields,
    side: null,
    certainty: all ? 'likely' : 'doubtful',
    reason: `each column is one option, and ${all ? 'all' : 'most'} options are ${kind.are}`,
    orSkills: null,
    open: false,
  };
}
