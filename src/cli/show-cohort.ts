import { disarmCommands } from '../core/diagnostics/disarm-commands.js';
import type { PairedCohort } from '../core/pairing/paired-cohort.js';
import type { Pairing, Unmatched } from '../core/pairing/pairing.js';
import { describeReviews } from '../core/pairing/reasons/describe-reviews.js';
import type { PairingRow } from '../core/pairing/rows/pairing-row.js';
import { writeShortWhy } from '../core/pairing/rows/write-why.js';
import type { Person } from '../core/signups/person.js';
import { sumSeats } from '../core/signups/sum-seats.js';
import { plural } from '../core/text/plural.js';
import { printable } from '../core/text/printable.js';
import type { Shell } from '../shell/shell.js';
import { drawTable } from './draw-table.js';
import { createPersonLabel } from './person-label.js';
import { wrapText } from './wrap-text.js';

/** What `match` prints for a person: the pairs, what deserves a look, who stays without, and how sure it is. */
export function showCohort(
  shell: Shell,
  cohort: PairedCohort,
  rows: readonly PairingRow[],
  options: { readonly byName: boolean },
): string {
  const label = createPersonLabel(options.byName);
  const sections = [
    showPairs(shell, cohort, rows, label, options.byName),
    showReviews(shell, cohort, label),
    showUnmatched(shell, cohort.unmatched, label, options.byName),
    showCertainty(shell, cohort),
  ];
  return disarmCommands(sections.filter((section) => section !== '').join('\n'));
}

function showPairs(
  shell: Shell,
  { pairings, programme }: PairedCohort,
  rows: readonly PairingRow[],
  label: (person: Person) => string,
  ownWords: boolean,
): string {
  if (pairings.length === 0) return 'No pairs.\n';
  const lines = pairings.map((pairing, place) => [
    label(pairing.mentor),
    label(pairing.mentee),
    rows[place]?.score ?? '',
    printable(writeShortWhy(pairing, programme, { ownWords })),
  ]);
  const columns = [
    { title: 'Mentor', atMost: 22 },
    { title: 'Mentee', atMost: 22 },
    { title: 'Points', atMost: 6, align: 'right' as const },
    { title: 'Why', atMost: 120 },
  ];
  return drawTable(columns, lines, shell.output);
}

function showReviews(
  shell: Shell,
  { pairings, preferences }: PairedCohort,
  label: (person: Person) => string,
): string {
  const doubtful = pairings.filter(({ reviews }) => reviews.length > 0);
  if (doubtful.length === 0) return '';
  const line = (pairing: Pairing): string => {
    const pair = `${label(pairing.mentor)} and ${label(pairing.mentee)}`;
    const reasons = describeReviews(pairing, preferences).join('; ');
    return wrapText(`${pair}: ${reasons}`, shell.output.columns, '  ', '    ');
  };
  return `${shell.output.paint.doubtful('Worth a look before you write to them')}\n${doubtful.map(line).join('')}`;
}

function showUnmatched(
  shell: Shell,
  unmatched: readonly Unmatched[],
  label: (person: Person) => string,
  withRemedies: boolean,
): string {
  const list = (role: Unmatched['role'], title: string): string => {
    const people = unmatched.filter((person) => person.role === role);
    if (people.length === 0) return '';
    const { columns } = shell.output;
    const lines = people.map(
      ({ person, reason, remedy }) =>
        wrapText(`${label(person)}: ${reason}`, columns, '  ', '    ') +
        // A remedy may name a skill in somebody's own words: it is in unmatched.csv, not in a log that many read.
        (withRemedies ? wrapText(remedy, columns, '    ') : ''),
    );
    return `${shell.output.paint.strong(title)}\n${lines.join('')}`;
  };
  const mentees = list('mentee', 'Mentees without a mentor');
  const mentors = list('mentor', 'Mentors with free seats');
  return [mentees, mentors].filter((section) => section !== '').join('\n');
}

function showCertainty(shell: Shell, cohort: PairedCohort): string {
  const { pairings, upperBound, provedLargest, proof, lottery, decidedByLottery } = cohort;
  const { mentees, mentors } = cohort.preferences;
  const seats = sumSeats(mentors.map(({ person }) => person));
  const size = provedLargest
    ? 'No stable matching has more pairs (proved).'
    : `A stable matching may have up to ${upperBound - pairings.length} more; this is the best that was found.`;
  return [
    `${plural(pairings.length, 'pair')} of ${plural(mentees.length, 'mentee')} and ${plural(seats, 'seat')} of ${plural(mentors.length, 'mentor')}. ${size}`,
    `Checked: among ${plural(proof.acceptablePairs, 'acceptable pair')} no two people would both rather have each other.`,
    `Lottery: "${printable(lottery)}". ${plural(decidedByLottery, 'pair')} hung on a tie.`,
  ]
    .map((line) => wrapText(line, shell.output.columns))
    .join('');
}
