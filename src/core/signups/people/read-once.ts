import { remember } from '../../text/remember.js';
import { rememberWeakly } from '../../text/remember-weakly.js';
import type { ColumnUse } from '../columns/column-use.js';
import type { Answer } from './raw-signup.js';
import type { ReadingContext } from './reading-context.js';

/** Reads what a row answers to one question, from the answers' texts and columns alone; reports what is wrong with them. */
export type AnswersReader<Value> = (answers: readonly Answer[], context: ReadingContext) => Value;

/**
 * The same reader, reading the same answer to a question once: all who gave it share one value, and so do all who gave
 * none. What is reported has a place of its own, so an answer with a problem is read for each, and several answers too.
 */
export function readOnce<Value extends NonNullable<unknown> | null>(
  read: AnswersReader<Value>,
): AnswersReader<Value> {
  const valuesIn = rememberWeakly((_: ReadingContext) =>
    remember((_column: ColumnUse | null) => new Map<string, Value>()),
  );
  return (answers, context) => {
    const [answer, second] = answers;
    if (second !== undefined) return read(answers, context);
    const values = valuesIn(context)(answer?.column ?? null);
    const known = values.get(answer?.text ?? '');
    if (known !== undefined) return known;
    const problemsBefore = context.problems.length;
    const value = read(answers, context);
    if (context.problems.length === problemsBefore) values.set(answer?.text ?? '', value);
    return value;
  };
}
