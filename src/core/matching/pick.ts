import { at } from './at.js';

/** The entries of a table at some indices, in that order; a plain loop, as millions are picked at a time. */
export function pick(table: Int32Array, indices: Int32Array): Int32Array {
  const picked = new Int32Array(indices.length);
  for (let place = 0; place < indices.length; place++) picked[place] = at(table, at(indices, place));
  return picked;
}
