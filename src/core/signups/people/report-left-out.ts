import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import { columnLetters } from '../../text/column-letters.js';
import { compareCodeUnits } from '../../text/compare-code-units.js';
import { groupBy } from '../../text/group-by.js';
import type { ColumnUse } from '../columns/column-use.js';
import type { Consent, ConsentBoxes } from './consent-boxes.js';
import type { ConsentingSignups } from './leave-out.js';
import { placeOf, type RawSignup } from './raw-signup.js';
import { shortWord } from './short-word.js';

/** Of the words that name no known state, so many are shown. */
const MOST_WORDS = 3;

/** Tells whom a file's columns kept out and where they stand, and how its boxes for consent were read. */
export function reportLeftOut({
  withoutConsent,
  consents,
  declined,
  waiting,
  unclear,
  consentOf,
}: ConsentingSignups): readonly Diagnostic[] {
  const whoSaid = (said: Consent): readonly RawSignup[] =>
    withoutConsent.filter((signup) => consents.get(signup) === said);
  return [
    ...[...consentOf].flatMap(([{ table }, consent]) => reportBoxes(table.file, consent)),
    ...report('consent-missing', whoSaid('missing'), 'consent'),
    ...report('consent-unclear', whoSaid('unclear'), 'consent'),
    ...report('consent-refused', whoSaid('refused'), 'consent'),
    ...report('signups-declined', declined, 'status'),
    ...report('signups-waiting', waiting, 'status'),
    ...reportUnclear(unclear),
  ];
}

/** One finding for each file, at the column where it is only one, with the rows as related places. */
function report(
  code: 'consent-missing' | 'consent-unclear' | 'consent-refused' | 'signups-declined' | 'signups-waiting',
  signups: readonly RawSignup[],
  field: 'consent' | 'status',
): readonly Diagnostic[] {
  return [...groupBy(signups, ({ source }) => source)].map(([{ table, columnsOf }, rows]) => {
    const [column, ...others] = columnsOf.get(field) ?? [];
    const isOne = column !== undefined && others.length === 0;
    const place = isOne ? placeOfColumn(table.file, column) : { file: table.file };
    const related = rows.map((row) => placeOf(row)).sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
    return diagnose(code, place, { count: rows.length }, related);
  });
}

/** One finding for each column, with its short words, each once. */
function reportUnclear(unclear: ConsentingSignups['unclear']): readonly Diagnostic[] {
  return [...groupBy(unclear, ({ column }) => column)].flatMap(([column, rows]) => {
    const [first] = rows;
    if (first === undefined) return [];
    const words = rows.flatMap(({ signup }) => shortWord(signup.row.cells[column.index] ?? '') ?? []);
    const different = [...new Set(words)].sort(compareCodeUnits).slice(0, MOST_WORDS);
    const place = placeOfColumn(first.signup.source.table.file, column);
    const related = rows.map(({ signup }) => placeOf(signup)).sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
    return [diagnose('status-unknown', place, { count: rows.length, words: different }, related)];
  });
}

function reportBoxes(file: string, { boxes, areApart, emptyFor }: ConsentBoxes): readonly Diagnostic[] {
  const letters = boxes.map(({ index }) => columnLetters(index));
  const [asked] = boxes.map(({ side }) => side);
  const isOfOneRole = asked != null && boxes.every(({ side }) => side === asked);
  return [
    ...(boxes.length > 1 ? [diagnose('consent-boxes', { file }, { letters, areApart })] : []),
    ...(isOfOneRole ? [diagnose('consent-of-one-role', { file }, { letters, side: asked })] : []),
    ...(emptyFor === null ? [] : [diagnose('consent-empty-for-role', { file }, { letters, side: emptyFor })]),
  ];
}

function placeOfColumn(file: string, { index, header }: ColumnUse): Place {
  return { file, column: { index, title: header } };
}
