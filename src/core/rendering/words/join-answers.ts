import type { ListWords } from './language.js';

/** Items longer than this read as sentences. */
const SHORT = 40;

/** Answers on one line: short words with commas between, answers that are sentences themselves with semicolons. */
export function joinAnswers(
  answers: readonly string[],
  { comma, semicolon }: Pick<ListWords, 'comma' | 'semicolon'>,
): string {
  const plain = answers.every((answer) => answer.length <= SHORT && !answer.includes(comma.trimEnd()));
  return answers.join(plain ? comma : semicolon);
}
