/*
 * The kinds of value a setting can have. The message of each schema is ours, not the library's: what the setting
 * takes, in the catalogue's words; for keys that a group does not know, the keys that it knows.
 */
import * as z from 'zod';

import { expectedValues } from '../diagnostics/catalogue/programme.js';

/** A number or true/false counts as the text it was written as. */
function asWritten(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
}

/** Text without the blanks around it; an empty one is no text. */
export function textOf(error: string) {
  return z.preprocess(asWritten, z.string({ error }).trim().min(1, { error }));
}

export const text = textOf(expectedValues.text);

/** An answer to put in a person's place; an empty one takes the answer away. */
export const answer = z.preprocess(asWritten, z.string({ error: expectedValues.text }));

/** Text of a form that a function knows. */
export function textThat(isRight: (value: string) => boolean, error: string) {
  return textOf(error).refine(isRight, { error });
}

export function wholeNumber(from: number, to: number) {
  const error = expectedValues.wholeNumber(from, to);
  return z.int({ error }).min(from, { error, abort: true }).max(to, { error, abort: true });
}

/** `yes` and `no` are what people write, though mere words to this version of YAML. */
export const yesNo = z.preprocess(
  (value) => (value === 'yes' || value === 'no' ? value === 'yes' : value),
  z.boolean({ error: expectedValues.yesNo }),
);

export function choice<const Word extends string>(words: readonly Word[]) {
  return z.enum(words, { error: expectedValues.choice(words) });
}

export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item, { error: expectedValues.list });
}

/** Left out or left empty, it is null. */
export function orNull<Value extends z.ZodType>(value: Value) {
  return value.nullish().transform((given) => given ?? null);
}

/** Settings with known names. A name without a value counts as left out. */
export function group<Shape extends z.ZodRawShape>(shape: Shape) {
  const names = Object.keys(shape);
  return z.preprocess(
    (value) =>
      value instanceof Map ? Object.fromEntries([...value].filter(([, part]) => part !== null)) : value,
    z.strictObject(shape, {
      error: ({ code }) => (code === 'unrecognized_keys' ? names.join(' ') : expectedValues.group(names)),
    }),
  );
}

/** One kind of value under some of the names, as a Map. */
export function groupOf<const Name extends string, Value extends z.ZodType>(
  names: readonly Name[],
  value: Value,
) {
  const shape = Object.fromEntries(names.map((name) => [name, value.optional()]));
  return group(shape).transform((values) => new Map(Object.entries(values) as [Name, z.output<Value>][]));
}

/** One kind of value under names of the organiser's choice, as a Map. */
export function valuesByName<Value extends z.ZodType>(value: Value, error: string) {
  return z.map(z.string(), value, { error });
}
