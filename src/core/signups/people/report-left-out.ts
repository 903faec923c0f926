import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import { columnLetters } from '../../text/column-letters.js';
import { groupBy } from '../../text/group-by.js';
import type { ColumnUse } from '../columns/column-use.js';
import type { ConsentBoxes } from './consent-boxes.js';
import type { ConsentingSignups } from './leave-out.js';
import { placeOf, type RawSignup } from './raw-signup.js';

/** Tells whom a file's columns kept out and where they stand, and how its boxes for consent were read. */
export function reportLeftOut({
  withoutConsent,
  declined,
  waiting,
  consentOf,
}: ConsentingSignups): readonly Diagnostic[] {
  return [
    ...[...consentOf].flatMap(([{ table }, consent]) => reportBoxes(table.file, consent)),
    ...report('consent-missing', withoutConsent, 'consent'),
    ...report('signups-declined', declined, 'status'),
    ...report('signups-waiting', waiting, 'status'),
  ];
}

/** One finding for each file, at the column where it is only one, with the rows as related places. */
function report(
  code: 'consent-missing' | 'signups-declined' | 'signups-waiting',
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

function reportBoxes(file: string, { boxes, shownOnlyTo, areApart }: ConsentBoxes): readonly Diagnostic[] {
  const letters = boxes.map(({ index }) => columnLetters(index));
  const isOneSided = (side: 'mentor' | 'mentee'): boolean =>
    boxes.length > 0 && boxes.every((box) => box.side === side || shownOnlyTo.get(box) === side);
  const side = (['mentor', 'mentee'] as const).find(isOneSided);
  return [
    ...(boxes.length > 1 ? [diagnose('consent-boxes', { file }, { letters, areApart })] : []),
    ...(side === undefined ? [] : [diagnose('consent-of-one-role', { file }, { letters, side })]),
  ];
}

function placeOfColumn(file: string, { index, header }: ColumnUse): Place {
  return { file, column: { index, title: header } };
}
