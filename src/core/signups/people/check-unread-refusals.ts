import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { namesAgreement, readConsent } from '../answers/read-consent.js';
import { readYesNo } from '../answers/read-yes-no.js';
import type { Column } from '../columns/column.js';
import type { Side } from '../columns/column-use.js';
import type { RecognisedColumn } from '../columns/recognised-column.js';
import { asksForAgreement } from '../columns/recognisers/consent-recognisers.js';
import { asksForKindOfPerson } from '../columns/recognisers/partner-recognisers.js';
import type { RawSignup } from './raw-signup.js';
import { readRoles } from './read-roles.js';

/** What is ticked without being a yes is the sentence agreed to: so many words at least, by so many people. */
const FEWEST_WORDS = 3;
const FEWEST_TICKS = 2;

/** What a column of yes and no says. */
interface Count {
  readonly agreeing: number;
  /** Written. */
  readonly refusing: number;
  /** Boxes left empty by people of a role that was asked. */
  readonly empty: number;
}

/**
 * Columns that nothing recognised, where most say yes or tick one sentence and the others do not: consent looks like
 * that in every language. In a file that asks for consent elsewhere, and where most say no, they are worth a note only.
 */
export function checkUnreadRefusals(
  columns: readonly RecognisedColumn[],
  signups: readonly RawSignup[],
): readonly Diagnostic[] {
  const [first] = signups;
  if (first === undefined) return [];
  const asksForConsent = first.source.columnsOf.has('consent');
  return columns.flatMap(({ column, fields, open }) => {
    const count =
      open && fields.length === 0 && column.options.length === 0 && !asksForKindOfPerson(column.header)
        ? countYes(column, signups)
        : null;
    if (count === null) return [];
    const { agreeing, refusing, empty } = count;
    const place = {
      file: first.source.table.file,
      column: { index: column.index, title: column.header.text },
    };
    const mayBeConsent = !asksForConsent || asksForAgreement(column.header);
    if (mayBeConsent && agreeing >= refusing + empty && refusing + empty > 0) {
      return [diagnose('refusals-unread', place, { refusing, empty })];
    }
    return refusing > 0 ? [diagnose('column-unread', place, { who: 'people', holds: 'yes or no' })] : [];
  });
}

/** Null for a column that holds other answers. */
function countYes({ counts, index }: Column, signups: readonly RawSignup[]): Count | null {
  const answers = [...counts.keys()];
  if (answers.length === 0) return null;
  const isYesOrNo = answers.every((answer) => readYesNo(answer) !== null || namesAgreement(answer));
  if (!isYesOrNo && !isTickedSentence(counts)) return null;
  const agreeing = answers.filter((answer) => !isYesOrNo || readConsent(answer));
  const sum = (some: readonly string[]): number =>
    some.reduce((total, answer) => total + (counts.get(answer) ?? 0), 0);
  const rows = signups.map((signup) => ({
    isAnswered: counts.has(signup.row.cells[index] ?? ''),
    sides: sidesOf(signup),
  }));
  const asked = new Set(rows.flatMap(({ isAnswered, sides }) => (isAnswered ? sides : [])));
  const empty = rows.filter(({ isAnswered, sides }) => !isAnswered && sides.some((side) => asked.has(side)));
  return {
    agreeing: sum(agreeing),
    refusing: sum(answers) - sum(agreeing),
    // Beside a written no an empty cell is a question passed over.
    empty: agreeing.length === answers.length ? empty.length : 0,
  };
}

function isTickedSentence(counts: Column['counts']): boolean {
  const [[answer, ticks] = ['', 0], ...others] = counts;
  return others.length === 0 && ticks >= FEWEST_TICKS && answer.trim().split(/\s+/u).length >= FEWEST_WORDS;
}

function sidesOf(signup: RawSignup): readonly Side[] {
  const { roles } = readRoles(signup);
  return [
    ...(roles?.isMentor ? (['mentor'] as const) : []),
    ...(roles?.isMentee ? (['mentee'] as const) : []),
  ];
}
