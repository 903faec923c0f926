import type { Stream } from '../../shell/shell.js';
import { cutText } from '../showing/cut-text.js';
import { showText } from '../showing/show-text.js';
import { wrapText } from '../showing/wrap-text.js';
import { nameQuestion, type Question } from './question.js';
import { nameUse } from './show-columns.js';

/** Longer than any title that a person wrote. */
const NAME_WIDTH = 300;

/** The questions that the program is not sure of, why, and the lines of mentorship.yaml that settle them. */
export function showDoubts(questions: readonly Question[], { columns, paint }: Stream): string {
  const doubts = questions.filter(({ use }) => use.certainty === 'doubtful');
  if (doubts.length === 0) return '';
  const taken = doubts.map((question) => {
    const words = `${nameQuestion(question)} was taken for: ${nameUse(question.use, true)}. Why: ${showText(question.use.reason)}.`;
    return wrapText(words, columns, '  ', '    ');
  });
  const advice =
    'If that is right, these lines in mentorship.yaml settle it. If not, put another name before the colon (README.md lists the names), or another title behind it:';
  return [
    `${paint.doubtful('Please look at these')}\n`,
    ...taken,
    wrapText(advice, columns, '  '),
    '      columns:\n',
    ...doubts.flatMap(writeSettings),
  ].join('');
}

function writeSettings({ columns, use }: Question): readonly string[] {
  const names = [...new Set(columns.map(({ name }) => name))];
  const quoted = names.map((name) => JSON.stringify(cutText(showText(name), NAME_WIDTH)));
  const value = quoted.length === 1 ? quoted.join('') : `[${quoted.join(', ')}]`;
  return use.fields.map((field) => `        ${field}: ${value}\n`);
}
