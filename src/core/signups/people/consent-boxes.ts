import { remember } from '../../text/remember.js';
import { isBlankAnswer } from '../answers/is-blank-answer.js';
import { readConsent } from '../answers/read-consent.js';
import type { Roles } from '../answers/read-role.js';
import type { ColumnUse, Side } from '../columns/column-use.js';
import { findTickedSentence } from './find-ticked-sentence.js';
import { columnsFor, type RawSignup } from './raw-signup.js';
import { readRoles } from './read-roles.js';

/** How one file asks for consent. */
export interface ConsentBoxes {
  /** In the order of the file; none when the file does not ask. */
  readonly boxes: readonly ColumnUse[];
  /** Whether each box has rows of its own: a form with a section per role puts one into each. */
  readonly areApart: boolean;
  /** The role of which nobody ticked a box while most of the other did: the form may never have shown it to them. */
  readonly emptyFor: Side | null;
  /** Whether a cell repeats the sentence of a box. */
  readonly isSentence: (box: ColumnUse, cell: string) => boolean;
}

/** What a row says to the boxes put to it. */
export type Consent = 'given' | 'refused' | 'missing' | 'unclear';

/** So many of a role must have left their boxes empty, all of them, before it looks as if they never saw them. */
const ENOUGH = 3;

/** Of the answers to the emptier box, one in so many may stand beside one to another box. */
const OVERLAP = 10;

const NO_ROLES: Roles = { isMentor: false, isMentee: false };

/** Finds out from the rows of one file how its boxes belong together. */
export function findConsentBoxes(signups: readonly RawSignup[]): ConsentBoxes {
  const boxes = signups[0]?.source.columnsOf.get('consent') ?? [];
  if (boxes.length === 0) {
    return { boxes, areApart: false, emptyFor: null, isSentence: () => false };
  }
  const answered = signups.map((signup) => boxes.map((box) => !readCell(cellOf(signup, box)).isBlank));
  const sentences = new Map(boxes.map((box) => [box, findSentence(signups, box)]));
  return {
    boxes,
    areApart: boxes.length > 1 && areAnsweredApart(boxes.length, answered),
    emptyFor: boxes.some(({ side }) => side !== null) ? null : findEmptyRole(signups, answered),
    isSentence: (box, cell) => sentences.get(box)?.(cell) ?? false,
  };
}

/**
 * Whether a row consents: `given` when none of the boxes put to it is refused or answered unclearly, and every one is
 * ticked, or one where each section of the form has its own. A row that was put no box consents as in a file that does
 * not ask. Only a title says that a box is put to one role ("As a mentor, I agree …"): nobody consents by leaving a box
 * empty.
 */
export function readConsents(signup: RawSignup, { boxes, areApart, isSentence }: ConsentBoxes): Consent {
  const correction = signup.corrections.get('consent');
  if (correction !== undefined) return nameConsent(readConsent(correction.text));
  if (boxes.length === 0) return 'given';
  const put = columnsFor(signup, 'consent', rolesOf(signup));
  const answers = put.map((box): Consent => {
    const cell = cellOf(signup, box);
    const { isBlank, consents } = readCell(cell);
    if (isBlank) return 'missing';
    return nameConsent(consents ?? (isSentence(box, cell) || null));
  });
  for (const obstacle of ['refused', 'unclear'] as const) if (answers.includes(obstacle)) return obstacle;
  const isGiven = (answer: Consent): boolean => answer === 'given';
  const isEnough = put.length > 1 && areApart ? answers.some(isGiven) : answers.every(isGiven);
  return isEnough ? 'given' : 'missing';
}

function findSentence(signups: readonly RawSignup[], box: ColumnUse): (cell: string) => boolean {
  const answers = signups.map((signup) => cellOf(signup, box)).filter((cell) => !readCell(cell).isBlank);
  const unclear = answers.filter((cell) => readCell(cell).consents === null);
  return findTickedSentence(box, unclear, answers.length);
}

/** More different answers than this are none to a box. */
const FEW = 200;

const readCell = remember(
  (cell: string) => ({ isBlank: isBlankAnswer(cell), consents: readConsent(cell) }),
  FEW,
);

function nameConsent(consents: boolean | null): Consent {
  if (consents === null) return 'unclear';
  return consents ? 'given' : 'refused';
}

function cellOf({ row }: RawSignup, { index }: ColumnUse): string {
  return row.cells[index] ?? '';
}

function rolesOf(signup: RawSignup): Roles {
  return readRoles(signup).roles ?? NO_ROLES;
}

function findEmptyRole(
  signups: readonly RawSignup[],
  answered: readonly (readonly boolean[])[],
): Side | null {
  const roles = signups.map(rolesOf);
  const mentors = answered.filter((_, row) => roles[row]?.isMentor && !roles[row].isMentee);
  const mentees = answered.filter((_, row) => roles[row]?.isMentee && !roles[row].isMentor);
  if (isNeverAnswered(mentees, mentors)) return 'mentee';
  return isNeverAnswered(mentors, mentees) ? 'mentor' : null;
}

/** Whether nobody of one role answered a box, and more than half of the other did. */
function isNeverAnswered(
  rows: readonly (readonly boolean[])[],
  others: readonly (readonly boolean[])[],
): boolean {
  const isAnswered = (row: readonly boolean[]): boolean => row.includes(true);
  return (
    rows.length >= ENOUGH && !rows.some(isAnswered) && others.filter(isAnswered).length * 2 > others.length
  );
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
