import type { ColumnField, Side } from './column-use.js';

/** The fields that people answer in one role only. */
export const roleFields: ReadonlyMap<ColumnField, Side> = new Map([
  ['teaches', 'mentor'],
  ['helpsWith', 'mentor'],
  ['takes', 'mentor'],
  ['capacity', 'mentor'],
  ['bookingLink', 'mentor'],
  ['learns', 'mentee'],
  ['goals', 'mentee'],
  ['stage', 'mentee'],
  ['track', 'mentee'],
]);
