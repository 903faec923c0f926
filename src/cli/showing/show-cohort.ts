import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import type { PairedCohort } from '../../core/pairing/paired-cohort.js';
import type { Pairing, Unmatched } from '../../core/pairing/pairing.js';
import { describeReviews } from '../../core/pairing/reasons/describe-reviews.js';
import { pairPoints } from '../../core/pairing/rows/pair-points.js';
import { writeShortWhy } from '../../core/pairing/rows/write-why.js';
import type { Person } from '../../core/signups/person.js';
import { sumSeats } from '../../core/signups/sum-seats.js';
import { plural } from '../../core/text/plural.js';
import { printable } from '../../core/text/printable.js';
import type { Shell } from '../../shell/shell.js';
import { beginList } from './begin-list.js';
import { drawTable } from './draw-table.js';
import { createPersonLabel } from './person-label.js';
import { showChange } from './show-change.js';
import { wrapText } from './wrap-text.js';

interface ShowingOptions {
  /** Whether names may show, and answers in somebody's own words. */
  readonly byName: boolean;
  /** Whether lists are shown whole, however long they are. */
  readonly all: boolean;
}

/** What `match` prints for a person: the pairs, what deserves a look, who stays without, and how sure it is. */
export function showCohort(shell: Shell, cohort: PairedCohort, options: ShowingOptions): string {
  const label = createPersonLabel(options.byName);
  const sections = [
    showChange(cohort, shell.output, options),
    showPairs(shell, cohort, label, options),
    showReviews(shell, cohort, label, options),
    showUnmatched(shell, cohort.unmatched, label, options),
    showCertainty(shell, cohort),
  ];
  return disarmCommands(sections.filter((section) => section !== '').join('\n'));
}

function showPairs(
  shell: Shell,
  { pairings, programme }: PairedCohort,
  label: (person: Person) => string,
  options: ShowingOptions,
): string {
  if (pairings.length === 0) return 'No pairs.\n';
  const { shown, rest } = beginList(pairings, options);
  const lines = shown.map((pairing) => [
    label(pairing.mentor),
    label(pairing.mentee),
    String(pairPoints(pairing.score)),
    printable(writeShortWhy(pairing, programme, { ownWords: options.byName })),
  ]);
  const columns = [
    { title: 'Mentor', atMost: 22 },
    { title: 'Mentee', atMost: 22 },
    { title: 'Points', atMost: 6, align: 'right' as const },
    { title: 'Why', atMost: 120 },
  ];
  return drawTable(columns, lines, shell.output) + rest;
}

function showReviews(
  shell: Shell,
  { pairings, preferences }: PairedCohort,
  label: (person: Person) => string,
  options: ShowingOptions,
): string {
  const doubtful = pairings.filter(({ reviews }) => reviews.length > 0);
  if (doubtful.length === 0) return '';
  const { shown, rest } = beginList(doubtful, options);
  const line = (pairing: Pairing): string => {
    const pair = `${label(pairing.mentor)} and ${label(pairing.mentee)}`;
    const reasons = describeReviews(pairing, preferences).join('; ');
    return wrapText(`${pair}: ${reasons}`, shell.output.columns, '  ', '    ');
  };
  const title = shell.output.paint.doubtful('Worth a look before you write to them');
  return `${title}\n${shown.map(line).join('')}${rest}`;
}

function showUnmatched(
  shell: Shell,
  unmatched: readonly Unmatched[],
  label: (person: Person) => string,
  options: ShowingOptions,
): string {
  const list = (role: Unmatched['role'], title: string): string => {
    const people = unmatched.filter((person) => person.role === role);
    if (people.length === 0) return '';
    const { shown, rest } = beginList(people, options);
    const { columns } = shell.output;
    const lines = shown.map(({ person, reason, remedy }, place) => {
      // Of several free seats in a row the same is said once, below them; who waits is told each by each.
      const isSaidBelow = role === 'mentor' && shown[place + 1]?.remedy === remedy;
      // A remedy may name a skill in somebody's own words: it is in unmatched.csv, not in a log that many read.
      const told = options.byName && !isSaidBelow ? wrapText(remedy, columns, '    ') : '';
      return wrapText(`${label(person)}: ${reason}`, columns, '  ', '    ') + told;
    });
    return `${shell.output.paint.strong(title)}\n${lines.join('')}${rest}`;
  };
  const mentees = list('mentee', 'Mentees without a mentor');
  const mentors = list('mentor', 'Mentors with free seats');
  return [mentees, mentors].filter((section) => section !== '').join('\n');
}

function showCertainty(shell: Shell, cohort: PairedCohort): string {
  const { programme, pairings, upperBound, provedLargest, proof, lottery, decidedByLottery } = cohort;
  const { mentees, mentors } = cohort.preferences;
  const seats = sumSeats(mentors.map(({ person }) => person));
  const given = pairings.some(({ status }) => status === 'kept') ? ' that keeps these pairs' : '';
  const rest =
    programme.aim === 'choice' ? 'the aim "choice" does not look for it' : 'this is the best that was found';
  const size = provedLargest
    ? `No stable matching${given} has more pairs (proved).`
    : `A stable matching${given} may have up to ${upperBound - pairings.length} more; ${rest}.`;
  return [
    `${plural(pairings.length, 'pair')} of ${plural(mentees.length, 'mentee')} and ${plural(seats, 'seat')} of ${plural(mentors.length, 'mentor')}. ${size}`,
    `Checked: among ${plural(proof.acceptablePairs, 'acceptable pair')} no two people would both rather have each other${sayStanding(proof)}.`,
    `Lottery: "${printable(lottery)}". ${plural(decidedByLottery, 'pair')} hung on a tie.`,
  ]
    .map((line) => wrapText(line, shell.output.columns))
    .join('');
}

/** What is not held against the matching, because somebody else decided it. */
function sayStanding({ blockedBySettled }: PairedCohort['proof']): string {
  if (blockedBySettled === 0) return '';
  return blockedBySettled === 1
    ? ', but for 1 pair that would if nobody had been kept or put together'
    : `, but for ${blockedBySettled} pairs that would if nobody had been kept or put together`;
}
