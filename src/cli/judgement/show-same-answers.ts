import type { SameAnswer } from '../../core/pairing/judge-settings/find-same-answers.js';
import { joinWords } from '../../core/text/join-words.js';
import type { Stream } from '../../shell/shell.js';
import { describeFields } from '../reading/field-words.js';
import { showText } from '../showing/show-text.js';
import { wrapText } from '../showing/wrap-text.js';

/** A sentence on the questions that tell nobody apart, and one on those that hardly do. */
export function showSameAnswers(found: readonly SameAnswer[], { columns }: Stream): string {
  const constant = found.filter((question) => question.constant);
  const alike = found.filter((question) => !question.constant);
  return [
    tell(constant, 'Everybody answered the same to', 'tells nobody apart'),
    tell(alike, 'Nearly everybody answered the same to', 'hardly tells people apart'),
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => wrapText(sentence, columns))
    .join('');
}

function tell(questions: readonly SameAnswer[], opening: string, consequence: string): string {
  if (questions.length === 0) return '';
  const subject = questions.length === 1 ? 'this question' : 'each of these questions';
  return `${opening}: ${joinWords(questions.map(describe))}; ${subject} ${consequence}.`;
}

/** `languages ("English" from 50 of 51)` */
function describe({ field, side, answered, same, answer }: SameAnswer): string {
  const asked = field === 'minutesPerMonth' ? ` of ${side}s` : '';
  const given = answer === null ? '' : `"${showText(answer)}" from `;
  return `${describeFields([field])}${asked} (${given}${same} of ${answered})`;
}
