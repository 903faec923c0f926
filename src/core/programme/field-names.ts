/**
 * The questions a sign-up can answer, in the order the documentation lists them.
 * The keys of `columns:`, of `answers: options:` and of the corrections under `people:`.
 */
export const FIELD_NAMES = [
  'name',
  'firstName',
  'lastName',
  'email',
  'role',
  'teaches',
  'learns',
  'goals',
  'helpsWith',
  'background',
  'jobTitle',
  'organisation',
  'manager',
  'seniority',
  'stage',
  'takes',
  'identity',
  'culture',
  'seeks',
  'timeZone',
  'availability',
  'languages',
  'minutesPerMonth',
  'capacity',
  'formats',
  'track',
  'requests',
  'avoid',
  'matters',
  'pronouns',
  'chat',
  'bookingLink',
  'consent',
  'submittedAt',
] as const;

export type FieldName = (typeof FIELD_NAMES)[number];

/** What `columns:` can say of a column: the field that it feeds, or that it feeds none. */
export const COLUMN_PURPOSES = [...FIELD_NAMES, 'unused'] as const;

export type ColumnPurpose = (typeof COLUMN_PURPOSES)[number];
