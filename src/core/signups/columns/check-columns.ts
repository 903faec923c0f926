import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Programme } from '../../programme/programme.js';
import { columnLetters } from '../../text/column-letters.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { suggestWord } from '../../text/suggest-word.js';
import type { SignupTable } from '../signup-table.js';
import type { ColumnField, ColumnUse } from './column-use.js';
import type { RepeatedColumn } from './keep-fullest.js';

/** Fields whose answers tell a mentor or a mentee where no column asks for the role. */
const ROLE_TELLERS: readonly ColumnField[] = ['role', 'teaches', 'learns', 'helpsWith', 'goals', 'capacity'];

/** What is wrong with the columns of one file, and what was decided between two of them. */
export function checkColumns(
  { table, role }: SignupTable,
  uses: readonly ColumnUse[],
  repeated: readonly RepeatedColumn[],
): readonly Diagnostic[] {
  const feeds = (...fields: readonly ColumnField[]): boolean =>
    uses.some((use) => use.fields.some((field) => fields.includes(field)));
  const place = { file: table.file };
  const hasRole = role !== null || feeds(...ROLE_TELLERS) || uses.some(({ side }) => side !== null);
  return [
    ...(feeds('name', 'firstName', 'lastName') ? [] : [diagnose('name-column-missing', place, {})]),
    ...(feeds('email') ? [] : [diagnose('address-column-missing', place, {})]),
    ...(hasRole ? [] : [diagnose('role-column-missing', place, {})]),
    ...repeated.map(({ field, dropped: { column }, kept }) =>
      diagnose(
        'column-repeated',
        { file: table.file, column: { index: column.index, title: column.header.text } },
        { field, title: kept.column.header.text, letters: columnLetters(kept.column.index) },
      ),
    ),
  ];
}

/** Titles that `columns:` names and no file has. */
export function checkConfiguredColumns(
  tables: readonly SignupTable[],
  programme: Programme,
): readonly Diagnostic[] {
  const titles = tables.flatMap(({ table }) => table.header);
  const known = new Set(titles.map(normaliseKey));
  return [...programme.columns].flatMap(([field, titlesOfField]) =>
    titlesOfField.flatMap((title) => {
      if (known.has(normaliseKey(title))) return [];
      const place = tables.length === 1 ? { file: tables[0]?.table.file ?? '' } : null;
      return [
        diagnose('configured-column-missing', place, { field, title, nearest: nearestTitle(title, titles) }),
      ];
    }),
  );
}

/** A reworded question is farther from the old one than a misspelt word; so titles that share most words count too. */
function nearestTitle(title: string, titles: readonly string[]): string | null {
  const wanted = new Set(normaliseKey(title).split(' '));
  let best: { readonly title: string; readonly shared: number } | null = null;
  for (const candidate of titles) {
    const words = new Set(normaliseKey(candidate).split(' '));
    const shared = [...words].filter((word) => wanted.has(word)).length;
    const isNear = shared * 2 > Math.max(words.size, wanted.size);
    if (isNear && (best === null || shared > best.shared)) best = { title: candidate, shared };
  }
  return suggestWord(title, titles) ?? best?.title ?? null;
}
