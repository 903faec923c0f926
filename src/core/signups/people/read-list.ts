import type { ListSplitting } from '../answers/lists/list-splitting.js';
import type { Answer } from './raw-signup.js';
import { readOnce } from './read-once.js';

/** How a correction of the organiser is cut: written by hand, so at commas, or where it may be a sentence not. */
const CORRECTION: ListSplitting = { separator: ',', options: new Map() };
const CORRECTION_OR_TEXT: ListSplitting = { separator: ';', options: new Map() };

/** One answer of a list, with the cell it stands in. */
export interface ListItem {
  readonly text: string;
  readonly answer: Answer;
}

/** The answers of a list question one by one, without blanks, as their column is cut. */
export function readList(answers: readonly Answer[], mayBeText = false): readonly ListItem[] {
  const byHand = mayBeText ? CORRECTION_OR_TEXT : CORRECTION;
  const itemsOf = (answer: Answer): readonly ListItem[] =>
    answer.signup.source
      .cutList(answer.text, answer.column?.splitting ?? byHand)
      .map((text) => ({ text, answer }));
  const [first, second] = answers;
  // Most questions have one column, and to flatten is slow.
  return first !== undefined && second === undefined ? itemsOf(first) : answers.flatMap(itemsOf);
}

/** The texts of a list, each once, in order. */
export function readTexts(answers: readonly Answer[], mayBeText = false): readonly string[] {
  return [...new Set(readList(answers, mayBeText).map(({ text }) => text))];
}

/** The same of a question that may be answered in a free text. */
export const readOpenTexts = readOnce((answers) => readTexts(answers, true));

/** Two lists of texts as one, each text once. */
export function joinTexts(texts: readonly string[], more: readonly string[]): readonly string[] {
  return more.length === 0 ? texts : [...new Set([...texts, ...more])];
}
