import type { ColumnField } from './column-use.js';

/** Fields whose question may have a column for each of its options; elsewhere a yes or a no is the answer itself. */
export const listFields: ReadonlySet<ColumnField> = new Set<ColumnField>([
  'teaches',
  'learns',
  'goals',
  'helpsWith',
  'background',
  'takes',
  'stage',
  'identity',
  'culture',
  'seeks',
  'availability',
  'languages',
  'formats',
  'matters',
  'role',
  'track',
  'capacity',
  'minutesPerMonth',
]);
