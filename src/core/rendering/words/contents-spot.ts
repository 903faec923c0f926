import type { YamlPath } from '../../programme/read-yaml.js';
import type { YamlValue } from '../../programme/yaml-value.js';
import { collapseBlanks } from '../../text/collapse-blanks.js';

/** What can belong at a place of a contents file. */
export type Expected = 'text' | 'list' | 'group' | 'step' | 'meeting' | 'months' | 'days' | 'forms';

/** A value of a contents file, the way to it, and whom to tell when something else belongs there. */
export interface Spot {
  readonly value: YamlValue;
  readonly path: YamlPath;
  readonly complain: (path: YamlPath, expected: Expected) => void;
}

/** The spots behind the keys of a group; where there is no group that is told once, not for each key again. */
export function spotsOf<Key extends string>(
  spot: Spot,
  ...keys: readonly Key[]
): Readonly<Record<Key, Spot>> {
  const group = spot.value instanceof Map ? spot.value : null;
  if (group === null) spot.complain(spot.path, 'group');
  const complain = group === null ? () => {} : spot.complain;
  const spots = keys.map((key) => [
    key,
    { value: group?.get(key) ?? null, path: [...spot.path, key], complain },
  ]);
  return Object.fromEntries(spots) as Record<Key, Spot>;
}

/** The items of a list with at least one. */
export function itemsOf(spot: Spot): readonly Spot[] {
  const items = Array.isArray(spot.value) ? spot.value : [];
  if (items.length === 0) spot.complain(spot.path, 'list');
  return items.map((value, index) => ({ value, path: [...spot.path, index], complain: spot.complain }));
}

/** A text on one line, not blank. */
export function textOf(spot: Spot): string {
  const { value } = spot;
  const text = typeof value === 'string' || typeof value === 'number' ? collapseBlanks(String(value)) : '';
  if (text === '') spot.complain(spot.path, 'text');
  return text;
}

/** A text with the blanks at its ends, not empty: `" and "`. */
export function wordsOf(spot: Spot): string {
  if (typeof spot.value === 'string' && spot.value !== '') return spot.value;
  spot.complain(spot.path, 'text');
  return '';
}

/** The texts of a list with at least one. */
export function textsOf(spot: Spot): readonly string[] {
  return itemsOf(spot).map(textOf);
}
