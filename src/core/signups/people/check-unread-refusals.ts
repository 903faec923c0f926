import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.js';
import { namesAgreement, readConsent } from '../answers/read-consent.js';
import { readYesNo } from '../answers/read-yes-no.js';
import type { Column } from '../columns/column.js';
import type { Side } from '../columns/column-use.js';
import type { RecognisedColumn } from '../columns/recognised-column.js';
import { asksForAgreement, soundsLikeAgreement } from '../columns/recognisers/consent-recognisers.js';
import { asksForKindOfPerson } from '../columns/recognisers/partner-recognisers.js';
import { phrasePattern } from '../phrase-pattern.js';
import type { RawSignup } from './raw-signup.js';
import { readRoles } from './read-roles.js';

/** What is ticked without being a yes is the sentence agreed to: so many words at least, by so many people. */
const FEWEST_WORDS = 3;
const FEWEST_TICKS = 2;

/** Nearly everybody consents: of so many answers one may be a refusal. Who will attend divides people more evenly. */
const ANSWERS_PER_REFUSAL = 8;

/** A box that somebody ticks to be left alone. */
const ASKING_OFF = phrasePattern('(do not|dont|never|unsubscribe|opt(ed)? out|stop)');

/** What a column of yes and no says. */
interface Count {
  readonly agreeing: number;
  /** Written. */
  readonly refusing: number;
  /** Boxes left empty by people of a role that was asked. */
  readonly empty: number;
  /** Whether the answers themselves agree to something: "I accept", or the sentence that was ticked. */
  readonly saysAgreement: boolean;
}

/**
 * Columns that nothing recognised, where most agree to something and the others do not: consent that cannot be told from
 * attending or owning a laptop is worth a note only, and so is another agreement in a file that asks for consent
 * elsewhere, and one that most refuse.
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
    const { refusing, empty } = count;
    const place = {
      file: first.source.table.file,
      column: { index: column.index, title: column.header.text },
    };
    if (refusing + empty > 0 && mayBeConsent(column, count, asksForConsent)) {
      return [diagnose('refusals-unread', place, { refusing, empty })];
    }
    return refusing > 0 ? [diagnose('column-unread', place, { who: 'people', holds: 'yes or no' })] : [];
  });
}

function mayBeConsent(
  { header }: Column,
  { agreeing, refusing, empty, saysAgreement }: Count,
  asksForConsent: boolean,
): boolean {
  const others = refusing + empty;
  if (agreeing < others || ASKING_OFF.test(header.allWords)) return false;
  if (asksForAgreement(header)) return true;
  if (asksForConsent) return false;
  return saysAgreement || (soundsLikeAgreement(header) && others * ANSWERS_PER_REFUSAL <= agreeing + others);
}

/** Null for a column that holds other answers. */
function countYes({ counts, header, index }: Column, signups: readonly RawSignup[]): Count | null {
  const answers = [...counts.keys()];
  if (answers.length === 0) return null;
  const isYesOrNo = answers.every((answer) => readYesNo(answer) !== null || namesAgreement(answer));
  if (!isYesOrNo && !isTickedSentence(counts)) return null;
  const agreeing = answers.filter((answer) => !isYesOrNo || readConsent(answer) === true);
  const sum = (some: readonly string[]): number =>
    some.reduce((total, answer) => total + (counts.get(answer) ?? 0), 0);
  const rows = signups.map((signup) => ({
    isAnswered: counts.has(signup.row.cells[index] ?? ''),
    sides: sidesOf(signup),
  }));
  const answering = rows.flatMap(({ isAnswered, sides }) => (isAnswered ? sides : []));
  const asked = new Set(header.side === null ? answering : [header.side]);
  const empty = rows.filter(({ isAnswered, sides }) => !isAnswered && sides.some((side) => asked.has(side)));
  return {
    agreeing: sum(agreeing),
    refusing: sum(answers) - sum(agreeing),
    // Beside a written no an empty cell is a question passed over.
    empty: agreeing.length === answers.length ? empty.length : 0,
    saysAgreement: !isYesOrNo || agreeing.some(namesAgreement),
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
