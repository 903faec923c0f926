import { remember } from '../../text/remember.js';

/**
 * A word of a text, folded: one object for each different word, as the texts of a cohort share their words. What is
 * found out about a word is found again by its number.
 */
export interface Word {
  readonly text: string;
  /** 0 for the first word ever met, then 1, 2 and so on. */
  readonly number: number;
}

let met = 0;

/** The word of a text. */
export const wordOf: (text: string) => Word = remember((text: string) => {
  met += 1;
  return { text, number: met - 1 };
});

/** Stands between two sentences, clauses or list items: no phrase reaches across it. */
export const BREAK: Word = wordOf('.');

/** The same function, of the word instead of its text, computing the answer for each different word once. */
export function rememberOfWords<Answer extends NonNullable<unknown> | null>(
  compute: (text: string) => Answer,
): (word: Word) => Answer {
  const known: (Answer | undefined)[] = [];
  return ({ text, number }) => {
    let answer = known[number];
    if (answer === undefined) {
      answer = compute(text);
      while (known.length <= number) known.push(undefined);
      known[number] = answer;
    }
    return answer;
  };
}
