import stringWidth from 'string-width';

import type { ColumnUse } from '../../core/signups/columns/column-use.js';
import { roleFields } from '../../core/signups/columns/role-fields.js';
import { groupBy } from '../../core/text/group-by.js';
import { joinWords } from '../../core/text/join-words.js';
import { plural } from '../../core/text/plural.js';
import type { Stream } from '../../shell/shell.js';
import { drawTable } from '../showing/draw-table.js';
import { showText } from '../showing/show-text.js';
import { wrapText } from '../showing/wrap-text.js';
import { CERTAINTY_WORDS } from './certainty-words.js';
import { describeFields, nameFields } from './field-words.js';
import { lettersOf, listOptions, nameQuestion, type Question } from './question.js';

/** A line has room for the names of mentorship.yaml beside the words from here on, if titles leave it. */
const WIDE = 100;

/** What a line needs beside titles, names of mentorship.yaml included; a longer title is cut anyway. */
const BESIDE_TITLES = 70;
const LONGEST_TITLE = 48;

/** What samples, or reasons, take of a line before a long title does. */
const SAMPLE_SHARE = 0.2;
const REASON_SHARE = 0.36;

/** In code units; no line shows more of it. */
const LONGEST_SAMPLE = 2000;

/** What each question was taken for, with samples where answers may be shown, else with the reason; `both` shows both. */
export function showColumns(
  questions: readonly Question[],
  show: 'samples' | 'reasons' | 'both',
  stream: Stream,
): string {
  const used = questions.filter(({ use }) => use.fields.length > 0);
  const withNames = hasRoomForNames(used, stream);
  const rows = used.map((question) => [
    question.letters,
    question.title,
    nameUse(question.use, withNames),
    String(question.answered),
    show === 'reasons' ? showText(question.use.reason) : showSamples(question),
  ]);
  const heads = [
    { title: '', atMost: 12 },
    { title: 'Question', atMost: LONGEST_TITLE, atLeast: 16, cut: true },
    { title: 'Taken for', atMost: 36 },
    { title: 'Answers', atMost: 7, align: 'right' as const },
    show === 'reasons'
      ? { title: 'Because', atMost: 120, atLeast: Math.floor(stream.columns * REASON_SHARE) }
      : { title: 'For example', atMost: 70, atLeast: Math.floor(stream.columns * SAMPLE_SHARE), cut: true },
  ];
  return [
    used.length === 0 ? '' : drawTable(heads, rows, stream),
    showCertainty(used, stream),
    showUnused(questions, stream),
    show === 'both' ? showReasons(questions, stream) : '',
  ].join('');
}

/** Questions that begin alike are told apart by their ends: titles go before names. */
function hasRoomForNames(questions: readonly Question[], { columns }: Stream): boolean {
  const longest = Math.max(0, ...questions.map(({ title }) => stringWidth(title)));
  return columns >= WIDE && Math.min(longest, LONGEST_TITLE) <= columns - BESIDE_TITLES;
}

/** What a column was taken for, with whom it asks and which wish it holds. */
export function nameUse(
  { fields, side, rank, part }: Pick<ColumnUse, 'fields' | 'side' | 'rank' | 'part'>,
  withNames: boolean,
): string {
  const named = withNames ? nameFields(fields) : describeFields(fields);
  const details = [
    // Only mentors teach: that need not be said.
    side === null || fields.every((field) => roleFields.get(field) === side) ? '' : `asked of ${side}s`,
    rank === null || part !== null ? '' : `wish ${rank}`,
  ].filter((detail) => detail !== '');
  return details.length === 0 ? named : `${named}, ${details.join(', ')}`;
}

/** As many samples as there is room for, the last one cut: a whole answer says more than stumps of three. */
function showSamples({ columns, use }: Question): string {
  if (columns.length > 1) return listOptions(columns);
  return use.samples.map((sample) => showText(sample.slice(0, LONGEST_SAMPLE))).join(' | ');
}

/** How sure the program is of what it took the questions for; the doubtful ones stand in a section of their own. */
function showCertainty(used: readonly Question[], { columns }: Stream): string {
  const sentences = (['set', 'sure', 'likely'] as const).flatMap((certainty) => {
    const some = used.filter(({ use }) => use.certainty === certainty);
    return some.length === 0 ? [] : [`${CERTAINTY_WORDS[certainty]}: ${lettersOf(some)}.`];
  });
  return sentences.length === 0 ? '' : wrapText(sentences.join(' '), columns);
}

/** What feeds no field, by the reason: a question that nobody understood must not hide among what the tool added. */
function showUnused(questions: readonly Question[], { columns }: Stream): string {
  const unused = questions.filter(({ use }) => use.fields.length === 0);
  const lines = [...groupBy(unused, ({ use }) => use.reason)].map(([reason, some]) => {
    return wrapText(`Not used (${showText(reason)}): ${joinWords(some.map(nameUnused))}.`, columns);
  });
  return lines.join('');
}

function nameUnused(question: Question): string {
  const { answered } = question;
  return `${nameQuestion(question)}${answered === 0 ? '' : ` (${plural(answered, 'answer')})`}`;
}

function showReasons(questions: readonly Question[], stream: Stream): string {
  const heads = [
    { title: '', atMost: 12 },
    { title: 'Because', atMost: 120 },
  ];
  const rows = questions.map(({ letters, use }) => [letters, showText(use.reason)]);
  return `\n${drawTable(heads, rows, stream)}`;
}
