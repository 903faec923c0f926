import type { Answer } from './raw-signup.js';

/** An answer to a question for one thing; whoever writes more writes a story, and no reader should comb through it. */
const LONGEST = 300;

/**
 * The first answer, read; null when there is none. When it cannot be read, `report` is told and null is given.
 */
export function readShortAnswer<Value>(
  answers: readonly Answer[],
  read: (text: string, answer: Answer) => Value | null,
  report: (answer: Answer) => void,
): Value | null {
  const [answer] = answers;
  if (answer === undefined) return null;
  const value = answer.text.length > LONGEST ? null : read(answer.text, answer);
  if (value === null) report(answer);
  return value;
}
