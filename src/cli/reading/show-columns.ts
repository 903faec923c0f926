import stringWidth from 'string-width';

import type { ColumnUse } from '../../core/signups/columns/column-use.js';
import { roleFields } from '../../core/signups/columns/role-fields.js';
import { groupBy } from '../../core/text/group-by.js';
import { joinWords } from '../../core/text/join-words.js';
import type { Stream } from '../../shell/shell.js';
import { cutText } from '../cut-text.js';
import { type Cell, drawTable } from '../draw-table.js';
import { showText } from '../show-text.js';
import { wrapText } from '../wrap-text.js';
import { describeFields, nameFields } from './field-words.js';
import { listOptions, nameQuestion, nameRanges, type Question } from './question.js';

/** A line has room for the names of mentorship.yaml beside the words from here on. */
const WIDE = 100;

/** A sample shorter than this shows nothing; then fewer are shown. */
const SHORTEST_SAMPLE = 8;
/** In code units; no line shows more of it. */
const LONGEST_SAMPLE = 2000;
const BETWEEN_SAMPLES = ' | ';

/** What each question was taken for, with samples where answers may be shown, else with the reason; `both` shows both. */
export function showColumns(
  questions: readonly Question[],
  show: 'samples' | 'reasons' | 'both',
  stream: Stream,
): string {
  const used = questions.filter(({ use }) => use.fields.length > 0);
  const rows = used.map((question) => [
    question.letters,
    question.title,
    nameUse(question.use, stream.columns >= WIDE),
    String(question.answered),
    show === 'reasons' ? showText(question.use.reason) : (width: number) => showSamples(question, width),
  ]);
  const heads = [
    { title: '', atMost: 12 },
    { title: 'Question', atMost: 44, atLeast: 20, cut: true },
    { title: 'Taken for', atMost: 36 },
    { title: 'Answers', atMost: 7, align: 'right' as const },
    show === 'reasons'
      ? { title: 'Because', atMost: 120, atLeast: 30 }
      : { title: 'For example', atMost: 70, atLeast: 30, cut: true },
  ];
  return [
    used.length === 0 ? '' : drawTable(heads, rows, stream),
    showCertainty(used, stream),
    showUnused(questions, stream),
    show === 'both' ? showReasons(questions, stream) : '',
  ].join('');
}

/** What a column was taken for, with whom it asks and which wish it holds. */
export function nameUse(
  { fields, side, rank, part }: Pick<ColumnUse, 'fields' | 'side' | 'rank' | 'part'>,
  withNames: boolean,
): string {
  const named = withNames ? nameFields(fields) : describeFields(fields);
  const details = [
    // Only mentors teach: that need not be said.
    side === null || fields.every((field) => roleFields.get(field) === side) ? '' : `of ${side}s`,
    rank === null || part !== null ? '' : `wish ${rank}`,
  ].filter((detail) => detail !== '');
  return details.length === 0 ? named : `${named}, ${details.join(', ')}`;
}

/** Up to three samples side by side, fewer where nothing could be seen of them; of options, their names. */
function showSamples({ columns, use }: Question, width: number): string {
  if (columns.length > 1) return cutText(listOptions(columns), width);
  const samples = use.samples.map((sample) => showText(sample.slice(0, LONGEST_SAMPLE)));
  for (let count = samples.length; count > 1; count -= 1) {
    const whole = samples.slice(0, count);
    const cut = shareRoom(whole, width - BETWEEN_SAMPLES.length * (count - 1));
    const canBeSeen = cut.every(
      (text, place) => text === whole[place] || stringWidth(text) >= SHORTEST_SAMPLE - 1,
    );
    if (canBeSeen) return cut.join(BETWEEN_SAMPLES);
  }
  return cutText(samples[0] ?? '', width);
}

/** Texts cut to a width together; the short ones leave their room to the long ones. */
function shareRoom(texts: readonly string[], width: number): readonly string[] {
  let room = width;
  const shortestFirst = [...texts.entries()].sort(([, a], [, b]) => stringWidth(a) - stringWidth(b));
  const cut = new Map<number, string>();
  for (const [place, text] of shortestFirst) {
    const shown = cutText(text, Math.floor(room / (texts.length - cut.size)));
    cut.set(place, shown);
    room -= stringWidth(shown);
  }
  return texts.map((_, place) => cut.get(place) ?? '');
}

/** How sure the program is of what it took the questions for; the doubtful ones stand in a section of their own. */
function showCertainty(used: readonly Question[], { columns }: Stream): string {
  const lettersOf = (certainty: ColumnUse['certainty']): string =>
    nameRanges(used.filter(({ use }) => use.certainty === certainty).flatMap((question) => question.columns));
  const sure = lettersOf('sure');
  const likely = lettersOf('likely');
  const set = lettersOf('set');
  const sentences = [
    set === '' ? '' : `Set by you: ${set}.`,
    sure === '' ? '' : `Sure: ${sure}.`,
    likely === '' ? '' : `Likely, by the words of the title alone: ${likely}.`,
  ].filter((sentence) => sentence !== '');
  return sentences.length === 0 ? '' : wrapText(sentences.join(' '), columns);
}

/** What feeds no field, by the reason: a question that nobody understood must not hide among what the tool added. */
function showUnused(questions: readonly Question[], { columns }: Stream): string {
  const unused = questions.filter(({ use }) => use.fields.length === 0);
  const lines = [...groupBy(unused, ({ use }) => use.reason)].map(([reason, some]) => {
    return wrapText(`Not used (${showText(reason)}): ${joinWords(some.map(nameQuestion))}.`, columns);
  });
  return lines.join('');
}

function showReasons(questions: readonly Question[], stream: Stream): string {
  const heads: readonly { title: string; atMost: number }[] = [
    { title: '', atMost: 12 },
    { title: 'Because', atMost: 120 },
  ];
  const rows: readonly (readonly Cell[])[] = questions.map(({ letters, use }) => [
    letters,
    showText(use.reason),
  ]);
  return `\n${drawTable(heads, rows, stream)}`;
}
