import { markupOf } from './markup.js';

/** What stands behind a field's name. Below an `open` field any name is right: the organiser's form gave them. */
export type Shape =
  | { readonly kind: 'value' }
  | { readonly kind: 'list'; readonly item: Shape }
  | { readonly kind: 'group'; readonly fields: ReadonlyMap<string, Shape> }
  | { readonly kind: 'open' };

export const VALUE: Shape = { kind: 'value' };
export const OPEN: Shape = { kind: 'open' };

/**
 * The shape of a context, read off an example of it: the example is the declaration of the fields.
 * A list shows its items by its first one; a Map stands for an open field.
 */
export function shapeOf(example: unknown): Shape {
  if (Array.isArray(example)) return { kind: 'list', item: shapeOf(example[0]) };
  if (example instanceof Map) return OPEN;
  if (typeof example !== 'object' || example === null || markupOf(example) !== null) return VALUE;
  const fields = Object.entries(example).map(([name, value]) => [name, shapeOf(value)] as const);
  return { kind: 'group', fields: new Map(fields) };
}

/** The shape behind one more name of a path, or null where there is no such field. */
export function shapeBehind(shape: Shape, name: string): Shape | null {
  if (shape.kind === 'open') return OPEN;
  return shape.kind === 'group' ? (shape.fields.get(name) ?? null) : null;
}
