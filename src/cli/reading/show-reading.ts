import { disarmCommands } from '../../core/diagnostics/disarm-commands.js';
import { findSameAnswers } from '../../core/pairing/judge-settings/find-same-answers.js';
import type { SignupTable } from '../../core/signups/signup-table.js';
import type { SignupsReading } from '../../core/signups/signups-reading.js';
import { plural } from '../../core/text/plural.js';
import type { Stream } from '../../shell/shell.js';
import { showSameAnswers } from '../judgement/show-same-answers.js';
import { showText } from '../showing/show-text.js';
import { listQuestions } from './question.js';
import { showColumns } from './show-columns.js';
import { showDemand } from './show-demand.js';
import { showDoubts } from './show-doubts.js';
import { showLists } from './show-lists.js';
import { showPeople } from './show-people.js';

export interface ReadingDetail {
  /** Whether answers of people may be shown: samples, options and skills in their words. */
  readonly withAnswers: boolean;
  /** All reasons and all skills. */
  readonly verbose: boolean;
}

/** What `check` prints for a person: per file what is doubtful and what was understood; then people, seats, skills. */
export function showReading(
  tables: readonly SignupTable[],
  reading: SignupsReading,
  detail: ReadingDetail,
  stream: Stream,
): string {
  const sections = [
    ...tables.map((table, place) => showFile(table, reading.columns[place] ?? [], detail, stream)),
    showPeople(reading, stream),
    showDemand(reading, detail, stream),
    showSameAnswers(findSameAnswers(reading.people), stream),
  ];
  return disarmCommands(sections.filter((section) => section !== '').join('\n'));
}

function showFile(
  signups: SignupTable,
  columns: SignupsReading['columns'][number],
  { withAnswers, verbose }: ReadingDetail,
  stream: Stream,
): string {
  const { table, role } = signups;
  const questions = listQuestions(signups, columns);
  const title = `${showText(table.file)}: ${plural(table.rows.length, 'sign-up')}${role === null ? '' : ` of ${role}s`}, ${plural(columns.length, 'column')}`;
  const doubts = showDoubts(questions, stream);
  const show = withAnswers ? (verbose ? 'both' : 'samples') : 'reasons';
  return [
    `${stream.paint.strong(title)}\n`,
    doubts === '' ? '' : `${doubts}\n`,
    showColumns(questions, show, stream),
    showLists(questions, { withAnswers }, stream),
  ].join('');
}
