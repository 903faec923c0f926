import { disarmCommands } from '../core/diagnostics/disarm-commands.js';
import type { ColumnUse } from '../core/signups/columns/column-use.js';
import { countSkillDemand } from '../core/signups/count-skill-demand.js';
import type { SignupTable } from '../core/signups/signup-table.js';
import type { SignupsReading } from '../core/signups/signups-reading.js';
import { sumSeats } from '../core/signups/sum-seats.js';
import { columnLetters } from '../core/text/column-letters.js';
import { groupBy } from '../core/text/group-by.js';
import { joinWords } from '../core/text/join-words.js';
import { plural } from '../core/text/plural.js';
import { printable } from '../core/text/printable.js';
import type { Shell } from '../shell/shell.js';
import { drawTable } from './draw-table.js';

const TITLE = { title: 'Question', atMost: 38, cut: true };
const SEPARATORS = { ';': 'semicolons', ',': 'commas', line: 'line breaks' } as const;

/** Skills shown in the table of demand; `--verbose` shows all. */
const SKILLS = 15;

/** What `check` prints for a person: columns, lists, who is left out, seats against mentees, skills. */
export function showReading(
  shell: Shell,
  tables: readonly SignupTable[],
  reading: SignupsReading,
  options: { readonly byName: boolean; readonly verbose: boolean },
): string {
  const sections = [
    ...tables.map(({ table }, place) =>
      showColumns(shell, table.file, table.rows.length, reading.columns[place] ?? [], options.byName),
    ),
    showPeople(shell, reading),
    showDemand(shell, reading, options),
  ];
  const text = sections.filter((section) => section !== '').join('\n');
  return text.split('\n').map(disarmCommands).join('\n');
}

function showColumns(
  shell: Shell,
  file: string,
  rowCount: number,
  columns: readonly ColumnUse[],
  withSamples: boolean,
): string {
  const { paint } = shell.output;
  const used = columns.filter(({ fields }) => fields.length > 0);
  const kept = columns.filter(({ fields }) => fields.length === 0);
  const rows = used.map((column) => [
    columnLetters(column.index),
    printable(column.header),
    nameUse(column),
    String(column.answered),
    printable(withSamples && column.samples.length > 0 ? showSamples(column) : column.reason),
  ]);
  const heads = [
    { title: '', atMost: 3 },
    TITLE,
    { title: 'Taken for', atMost: 24 },
    { title: 'Answers', atMost: 7, align: 'right' as const },
    { title: withSamples ? 'For example' : 'Because', atMost: 120, cut: withSamples },
  ];
  const lines = [
    `${paint.strong(printable(file))}: ${plural(rowCount, 'sign-up')}, ${plural(columns.length, 'column')}\n`,
    drawTable(heads, rows, shell.output),
    showKept(kept),
    showLists(used),
  ];
  return lines.join('');
}

function nameUse({ fields, side, rank, certainty }: ColumnUse): string {
  const details = [
    side === null ? '' : `of ${side}s`,
    rank === null ? '' : `wish ${rank}`,
    certainty === 'doubtful' ? 'doubtful' : '',
  ].filter((detail) => detail !== '');
  return details.length === 0 ? fields.join(', ') : `${fields.join(', ')} (${details.join(', ')})`;
}

function showSamples({ samples }: ColumnUse): string {
  return samples.join(' | ');
}

function showKept(kept: readonly ColumnUse[]): string {
  return kept.length === 0 ? '' : `Not used in the match: ${joinWords(kept.map(nameColumn))}.\n`;
}

/** A column as the organiser finds it: letters and title. */
export function nameColumn({ index, header }: ColumnUse): string {
  return `${columnLetters(index)} "${printable(header)}"`;
}

/** How cells that hold several answers were cut, and which options were left whole although they hold a comma. */
function showLists(columns: readonly ColumnUse[]): string {
  const lists = columns.filter(({ splitting }) => splitting !== null && splitting.separator !== null);
  const letters = (some: readonly ColumnUse[]): string =>
    joinWords(some.map(({ index }) => columnLetters(index)));
  const bySeparator = [...groupBy(lists, ({ splitting }) => splitting?.separator ?? null)].map(
    ([separator, some]) => `Lists split at ${SEPARATORS[separator ?? ',']}: ${letters(some)}.\n`,
  );
  const whole = lists.flatMap((column) =>
    [...(column.splitting?.options.values() ?? [])].map((option) => ({ option, column })),
  );
  const byOption = [...groupBy(whole, ({ option }) => option)].map(
    ([option, uses]) => `"${printable(option)}" (in ${letters(uses.map(({ column }) => column))})`,
  );
  const kept =
    byOption.length === 0 ? '' : `Left whole although they hold a comma: ${joinWords(byOption)}.\n`;
  return bySeparator.join('') + kept;
}

function showPeople(shell: Shell, { people, leftOut }: SignupsReading): string {
  const mentors = people.filter(({ isMentor }) => isMentor);
  const mentees = people.filter(({ isMentee }) => isMentee);
  const both = mentors.filter(({ isMentee }) => isMentee).length;
  const seats = sumSeats(mentors);
  const short = mentees.length - seats;
  const balance =
    short > 0
      ? shell.output.paint.doubtful(
          `${plural(short, 'seat')} short: at least ${plural(short, 'mentee')} will stay without a mentor.`,
        )
      : 'Enough seats for everybody.';
  const dropped = [
    [leftOut.withoutConsent.length, 'without consent'],
    [leftOut.declined.length, 'declined or refunded'],
    [leftOut.withdrawn.length, 'withdrawn'],
    [leftOut.replaced.length, 'replaced by a newer one'],
  ] as const;
  const left = dropped
    .filter(([count]) => count > 0)
    .map(([count, why]) => `${plural(count, 'sign-up')} ${why}`);
  return [
    `${shell.output.paint.strong('People')}: ${people.length}, of them ${plural(mentors.length, 'mentor')} and ${plural(mentees.length, 'mentee')}${both > 0 ? ` (${both} both)` : ''}.\n`,
    left.length === 0 ? '' : `Left out: ${joinWords(left)}.\n`,
    `${plural(seats, 'seat')} for ${plural(mentees.length, 'mentee')}. ${balance}\n`,
  ].join('');
}

function showDemand(
  shell: Shell,
  { people }: SignupsReading,
  { byName, verbose }: { readonly byName: boolean; readonly verbose: boolean },
): string {
  // A skill the list does not know is a text that somebody typed: it may hold anything, a name too.
  const demands = countSkillDemand(people).filter(({ skill }) => byName || skill.known);
  if (demands.length === 0) return '';
  const shown = verbose ? demands : demands.slice(0, SKILLS);
  const rows = shown.map(({ skill, wantedBy, taughtBy, seats }) => [
    printable(skill.label),
    String(wantedBy),
    String(taughtBy),
    String(seats),
    taughtBy === 0
      ? shell.output.paint.bad('nobody teaches it')
      : wantedBy > seats
        ? shell.output.paint.doubtful('short')
        : '',
  ]);
  const heads = [
    { title: 'Skill', atMost: 32 },
    { title: 'Wanted by', atMost: 9, align: 'right' as const },
    { title: 'Taught by', atMost: 9, align: 'right' as const },
    { title: 'Seats', atMost: 6, align: 'right' as const },
    { title: '', atMost: 20 },
  ];
  const rest = demands.length - shown.length;
  return `${drawTable(heads, rows, shell.output)}${rest > 0 ? `… and ${plural(rest, 'skill')} more with enough seats or less demand (--verbose shows all).\n` : ''}`;
}
