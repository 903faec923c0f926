import type { ColumnUse } from '../../core/signups/columns/column-use.js';
import { groupBy } from '../../core/text/group-by.js';
import { joinWords } from '../../core/text/join-words.js';
import { plural } from '../../core/text/plural.js';
import type { Stream } from '../../shell/shell.js';
import { cutText } from '../showing/cut-text.js';
import { showText } from '../showing/show-text.js';
import { wrapText } from '../showing/wrap-text.js';
import { lettersOf, type Question } from './question.js';

const SEPARATORS = { ';': 'semicolons', ',': 'commas', line: 'line breaks' } as const;
const OPTION_WIDTH = 60;

/** How cells with several answers were cut, which options stayed whole, and whether the order of wishes counts. */
export function showLists(
  questions: readonly Question[],
  { withAnswers }: { readonly withAnswers: boolean },
  { columns }: Stream,
): string {
  const sentences = [
    ...tellSeparators(questions),
    ...tellWholeOptions(questions, withAnswers),
    ...tellOrders(questions),
  ];
  return sentences.map((sentence) => wrapText(sentence, columns)).join('');
}

function tellSeparators(questions: readonly Question[]): readonly string[] {
  const lists = questions.filter(({ use }) => (use.splitting?.separator ?? null) !== null);
  const bySeparator = groupBy(lists, ({ use }) => use.splitting?.separator ?? ',');
  return [...bySeparator].map(
    ([separator, some]) =>
      `Several answers in one cell, cut at ${SEPARATORS[separator]}: ${lettersOf(some)}.`,
  );
}

/** An option is what people answered: off a terminal it is counted, not quoted. */
function tellWholeOptions(questions: readonly Question[], withAnswers: boolean): readonly string[] {
  const uses = questions.flatMap((question) =>
    [...(question.use.splitting?.options.values() ?? [])].map((option) => ({ option, question })),
  );
  if (uses.length === 0) return [];
  const byOption = groupBy(uses, ({ option }) => option);
  if (!withAnswers) {
    const letters = lettersOf([...new Set(uses.map(({ question }) => question))]);
    return [`Left whole although they hold a comma: ${plural(byOption.size, 'option')} (in ${letters}).`];
  }
  const options = [...byOption].map(
    ([option, some]) =>
      `"${cutText(showText(option), OPTION_WIDTH)}" (in ${lettersOf(some.map(({ question }) => question))})`,
  );
  return [`Left whole although they hold a comma: ${joinWords(options)}.`];
}

/** Ticked answers have no order; a question that ranks, or asks for an order, does. */
function tellOrders(questions: readonly Question[]): readonly string[] {
  const wishes = questions.filter(
    ({ use }) => use.fields.includes('learns') || use.fields.includes('requests'),
  );
  const ordered = wishes.filter(({ columns }) => columns.some(isOrdered));
  const unordered = wishes.filter((question) => !ordered.includes(question));
  return [
    ...(ordered.length === 0 ? [] : [`Wishes in an order, the first counts most: ${lettersOf(ordered)}.`]),
    ...(unordered.length === 0
      ? []
      : [`Wishes without an order, all count the same: ${lettersOf(unordered)}.`]),
  ];
}

function isOrdered({ ranked, rank, cells }: ColumnUse): boolean {
  return ranked || rank !== null || cells === 'place';
}
