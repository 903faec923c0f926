import { isBlankAnswer } from '../answers/is-blank-answer.js';
import { readConsent } from '../answers/read-consent.js';
import type { Roles } from '../answers/read-role.js';
import type { ColumnUse, Side } from '../columns/column-use.js';
import { columnsFor, type RawSignup } from './raw-signup.js';
import { readRoles } from './read-roles.js';

/** How one file asks for consent. */
export interface ConsentBoxes {
  /** In the order of the file; none when the file does not ask. */
  readonly boxes: readonly ColumnUse[];
  /** Boxes that only one role was shown, as far as the answers tell. */
  readonly shownOnlyTo: ReadonlyMap<ColumnUse, Side>;
  /** Whether each box has rows of its own: a form with a section per role puts one into each. */
  readonly areApart: boolean;
}

/** So many of a role must have left a box empty, all of them, before it counts as never shown to them. */
const ENOUGH = 3;

/** Of the answers to the emptier box, one in so many may stand beside one to another box. */
const OVERLAP = 10;

const NO_ROLES: Roles = { isMentor: false, isMentee: false };

/** Finds out from the rows of one file to whom each box was put. */
export function findConsentBoxes(signups: readonly RawSignup[]): ConsentBoxes {
  const boxes = signups[0]?.source.columnsOf.get('consent') ?? [];
  if (boxes.length === 0) return { boxes, shownOnlyTo: new Map(), areApart: false };
  const rows = signups.map((signup) => ({
    roles: readRoles(signup).roles ?? NO_ROLES,
    answered: boxes.map((box) => !isBlankAnswer(cellOf(signup, box))),
  }));
  const shownOnlyTo = new Map<ColumnUse, Side>();
  for (const [at, box] of boxes.entries()) {
    if (box.side !== null) continue;
    const answeredBy = (side: Side): readonly boolean[] =>
      rows.filter(({ roles }) => isOnly(roles, side)).map(({ answered }) => answered[at] ?? false);
    const mentors = answeredBy('mentor');
    const mentees = answeredBy('mentee');
    if (isNeverShown(mentees, mentors)) shownOnlyTo.set(box, 'mentor');
    if (isNeverShown(mentors, mentees)) shownOnlyTo.set(box, 'mentee');
  }
  const answered = rows.map((row) => row.answered);
  return { boxes, shownOnlyTo, areApart: boxes.length > 1 && areAnsweredApart(boxes.length, answered) };
}

/**
 * Whether a row gives consent: none of the boxes put to it is refused, and every one is ticked, or one where each
 * section of the form has its own. A row that was put no box gives consent as in a file that does not ask.
 */
export function givesConsent(signup: RawSignup, { boxes, shownOnlyTo, areApart }: ConsentBoxes): boolean {
  const correction = signup.corrections.get('consent');
  if (correction !== undefined) return readConsent(correction.text);
  if (boxes.length === 0) return true;
  const roles = readRoles(signup).roles ?? NO_ROLES;
  const put = columnsFor(signup, 'consent', roles).filter((box) => {
    const side = shownOnlyTo.get(box);
    return side === undefined || !isOnly(roles, side === 'mentor' ? 'mentee' : 'mentor');
  });
  const answers = put.map((box) => cellOf(signup, box));
  if (answers.some((answer) => !isBlankAnswer(answer) && !readConsent(answer))) return false;
  return put.length > 1 && areApart ? answers.some(readConsent) : answers.every(readConsent);
}

function isOnly({ isMentor, isMentee }: Roles, side: Side): boolean {
  return side === 'mentor' ? isMentor && !isMentee : isMentee && !isMentor;
}

function cellOf({ row }: RawSignup, { index }: ColumnUse): string {
  return row.cells[index] ?? '';
}

/** Whether nobody of one role answered a box that more than half of the other did. */
function isNeverShown(answered: readonly boolean[], byOthers: readonly boolean[]): boolean {
  const others = byOthers.filter((isAnswered) => isAnswered).length;
  return answered.length >= ENOUGH && !answered.includes(true) && others * 2 > byOthers.length;
}

/** Whether (nearly) no row answered two of the boxes, and each was answered at all. */
function areAnsweredApart(count: number, rows: readonly (readonly boolean[])[]): boolean {
  const positions = Array.from({ length: count }, (_, at) => at);
  return positions.every((one) =>
    positions.slice(one + 1).every((other) => {
      const both = rows.filter((answered) => answered[one] && answered[other]).length;
      const fewer = Math.min(...[one, other].map((at) => rows.filter((answered) => answered[at]).length));
      return fewer > 0 && both * OVERLAP <= fewer;
    }),
  );
}
