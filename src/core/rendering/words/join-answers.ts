/** Items longer than this read as sentences. */
const SHORT = 40;

/** Answers on one line: short words with commas between, answers that are sentences themselves with semicolons. */
export function joinAnswers(answers: readonly string[]): string {
  const plain = answers.every((answer) => answer.length <= SHORT && !answer.includes(','));
  return answers.join(plain ? ', ' : '; ');
}
