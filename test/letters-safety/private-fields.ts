/**
 * What people tell the organiser and the matching alone, as the contract has it: written again, so that the program's own
 * list is held against it.
 */
export const PRIVATE_FIELDS: readonly string[] = [
  'identity',
  'seeks',
  'culture',
  'avoid',
  'requests',
  'manager',
  'stage',
  'matters',
  'consent',
];
