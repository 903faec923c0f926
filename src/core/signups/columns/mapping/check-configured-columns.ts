import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.js';
import { FIELD_NAMES, type FieldName } from '../../../programme/field-names.js';
import type { Programme } from '../../../programme/programme.js';
import { compareCodeUnits } from '../../../text/compare-code-units.js';
import { normaliseKey } from '../../../text/normalise-key.js';
import { suggestWord } from '../../../text/suggest-word.js';
import { foldWords } from '../../fold-words.js';
import type { SignupTable } from '../../signup-table.js';
import type { ColumnUse } from '../column-use.js';
import { numberTitles } from './number-titles.js';

/** Titles are near each other when this share of their words is the same, in hundredths. */
const NEAR = 50;

/** Titles that `columns:` names and no file has, each with the title that probably took its place. */
export function checkConfiguredColumns(
  tables: readonly SignupTable[],
  columns: readonly (readonly ColumnUse[])[],
  programme: Programme,
): readonly Diagnostic[] {
  const uses = columns.flat();
  const titles = [
    ...tables.flatMap(({ table }) => numberTitles(table.header)),
    ...uses.map(({ name }) => name),
  ];
  const known = new Set(titles.map(normaliseKey));
  const place = tables.length === 1 ? { file: tables[0]?.table.file ?? '' } : null;
  return FIELD_NAMES.flatMap((field) =>
    (programme.columns.get(field) ?? [])
      .filter((title) => !known.has(normaliseKey(title)))
      .map((title) => {
        const nearest = findHeir(field, uses)(title) ?? findNear(title, titles);
        return diagnose('configured-column-missing', place, { field, title, nearest });
      }),
  );
}

/** Of the columns that would be read for the field without the setting, the one with the nearest name. */
function findHeir(field: FieldName, uses: readonly ColumnUse[]): (title: string) => string | null {
  const heirs = uses.filter(({ fields, certainty }) => certainty !== 'set' && fields.includes(field));
  return (title) => nearestOf(title, [...new Set(heirs.map(({ name }) => name))], 0);
}

/** A reworded question is farther from the old one than a misspelt word; so titles that share most words count too. */
function findNear(title: string, titles: readonly string[]): string | null {
  return suggestWord(title, titles) ?? nearestOf(title, [...new Set(titles)], NEAR);
}

function nearestOf(title: string, candidates: readonly string[], least: number): string | null {
  const wanted = listWords(title);
  const [best] = candidates
    .map((candidate) => ({ candidate, share: sharedWords(wanted, listWords(candidate)) }))
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share - a.share || compareCodeUnits(a.candidate, b.candidate));
  return best?.candidate ?? null;
}

/** The share of the words of two titles that both hold, a slip of the pen forgiven, in hundredths. */
function sharedWords(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const shared = [...some].filter((word) => others.has(word) || suggestWord(word, others) !== null);
  return Math.floor((shared.length * 200) / Math.max(1, some.size + others.size));
}

/** The words of a title that are compared: its beginning says what it is. */
function listWords(title: string): ReadonlySet<string> {
  return new Set(foldWords(title.slice(0, LONGEST)).split(' '));
}

const LONGEST = 300;
