import type { ColumnPurpose } from '../../../programme/field-names.js';
import { groupBy } from '../../../text/group-by.js';
import { normaliseKey } from '../../../text/normalise-key.js';
import type { Column } from '../column.js';
import { readHeader } from '../header.js';
import type { ConfiguredFields } from '../mapping/configured-columns.js';
import { numberTitles } from '../mapping/number-titles.js';
import { findMeaning, joinOptions, type TitledOption } from './join-options.js';
import { namesOther } from './names-other.js';
import { PART_MARKS, type PartMark, splitTitle } from './split-title.js';

interface SplitColumn extends TitledOption {
  readonly question: string;
}

/**
 * Puts together the columns that each hold one option of a question, or one row of a grid, by the question that stands
 * in all their titles: `Which would you like to learn? [Python]`. Square brackets are proof enough; of the other marks
 * between question and option, which titles also hold by chance, only where the cells are ticks or the like.
 */
export function joinFamilies(columns: readonly Column[], configured: ConfiguredFields): readonly Column[] {
  const families: Column[] = [];
  const left = new Set(columns.filter(({ header }) => header.rank === null));
  for (const mark of PART_MARKS) {
    for (const options of listSections(
      [...left].flatMap((column) => splitColumn(column, mark)),
      configured,
    )) {
      const family = readFamily(options, mark);
      if (family === null) continue;
      families.push(family);
      for (const { column } of options) left.delete(column);
    }
  }
  const inFamilies = new Set(families.flatMap(({ options }) => options.map(({ column }) => column)));
  const units = [...columns.filter((column) => !inFamilies.has(column)), ...families];
  return nameUnits(units.sort((a, b) => a.index - b.index));
}

function splitColumn(column: Column, mark: PartMark): readonly SplitColumn[] {
  const split = splitTitle(column.header.title, mark);
  // "Skills [mentors only]" tells whom it asks, and no option.
  if (split === null || readHeader(split.question).side !== column.header.side) return [];
  return [{ column, ...split }];
}

/**
 * The columns that share a question, a list for each time it is asked: an option that comes again begins the next.
 * Columns that the organiser named one by one, for other fields, are of a family of their own.
 */
function listSections(
  columns: readonly SplitColumn[],
  configured: ConfiguredFields,
): readonly (readonly SplitColumn[])[] {
  const keyOf = ({ column, question }: SplitColumn): string =>
    JSON.stringify([normaliseKey(question), configured(column)]);
  return [...groupBy(columns, keyOf).values()].flatMap((options) => {
    const seen = new Map<string, number>();
    const sections = groupBy(options, ({ part }) => {
      const count = (seen.get(normaliseKey(part)) ?? 0) + 1;
      seen.set(normaliseKey(part), count);
      return count;
    });
    return [...sections.values()].filter(
      ([first, ...others]) => others.length > 0 || (first && configured(first.column).some(hasOptions)),
    );
  });
}

/** Questions answered with a number: there a lone "1" is no tick. */
const COUNTED: ReadonlySet<ColumnPurpose> = new Set<ColumnPurpose>([
  'capacity',
  'minutesPerMonth',
  'seniority',
]);

function hasOptions(purpose: ColumnPurpose): boolean {
  return !COUNTED.has(purpose);
}

function readFamily(options: readonly SplitColumn[], mark: PartMark): Column | null {
  const [first] = options;
  if (first === undefined) return null;
  const meaning = findMeaning(options, readHeader(first.question).ranked);
  const isAnswered = options.some(({ column }) => column.counts.size > 0);
  // A lone option is one only where the organiser names it for a question of options.
  const isLone = options.length === 1;
  // Nor is a text for what a list left out.
  if (isLone && (meaning !== 'tick' || !isAnswered || namesOther(first.part))) return null;
  if (mark !== '[' && (meaning === 'answer' || !isAnswered)) return null;
  return joinOptions(first.question, options, meaning);
}

/** Repeated questions are numbered as repeated titles are. */
function nameUnits(units: readonly Column[]): readonly Column[] {
  const names = numberTitles(
    units.map(({ name, header, options }) => (options.length > 0 ? name : header.text)),
  );
  return units.map((unit, place) => ({ ...unit, name: names[place] ?? unit.name }));
}
