import type { FormFields } from './form-fields.js';
import { markupOf } from './markup.js';
import { ownWordsOf } from './own-words.js';

/** What stands behind a field's name; behind an `open` one anything, for what is wrong with it has been told. */
export type Shape =
  | { readonly kind: 'value' }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'group'; readonly fields: ReadonlyMap<string, Shape>; readonly form?: FormFields | null }
  | { readonly kind: 'open' };

export const VALUE: Shape = { kind: 'value' };
export const OPEN: Shape = { kind: 'open' };

/**
 * The shape of a context, read off an example of it: the example is the declaration of the fields.
 * A list shows its items by its first one; a Map stands for somebody's answers, whose fields `form` declares: null where
 * no sign-ups were read.
 */
export function shapeOf(example: unknown, form: FormFields | null): Shape {
  if (Array.isArray(example)) return { kind: 'list', item: shapeOf(example[0], form) };
  if (example instanceof Map) {
    return { kind: 'group', fields: new Map(form?.titles.map((title) => [title, VALUE])), form };
  }
  if (!isGroup(example)) return VALUE;
  const fields = Object.entries(example).map(([name, value]) => [name, shapeOf(value, form)] as const);
  return { kind: 'group', fields: new Map(fields) };
}

/** Whether a value of a context has fields of its own. */
export function isGroup(value: unknown): value is object {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && markupOf(value) === null && ownWordsOf(value) === null;
}

/** The shape behind one more name of a path, or null where there is no such field. */
export function shapeBehind(shape: Shape, name: string): Shape | null {
  if (shape.kind === 'open') return OPEN;
  return shape.kind === 'group' ? (shape.fields.get(name) ?? null) : null;
}
