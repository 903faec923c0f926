/** The columns of pairings.csv in their order: the contract between `match` and whoever reads its result. */
export const PAIRING_COLUMNS = [
  'mentor_name',
  'mentor_email',
  'mentee_name',
  'mentee_email',
  'status',
  'score',
  'mentee_score',
  'mentor_score',
  'mentee_choice',
  'mentor_choice',
  'shared_skills',
  'shared_goals',
  'shared_background',
  'shared_formats',
  'shared_hours',
  'why',
  'mentee_wants',
  'mentee_goals',
  'mentee_background',
  'mentee_title',
  'mentee_organisation',
  'mentee_time_zone',
  'mentee_languages',
  'mentee_minutes',
  'mentee_pronouns',
  'mentee_chat',
  'mentor_teaches',
  'mentor_helps_with',
  'mentor_background',
  'mentor_title',
  'mentor_organisation',
  'mentor_time_zone',
  'mentor_languages',
  'mentor_minutes',
  'mentor_pronouns',
  'mentor_chat',
  'mentor_booking_link',
  'track',
  'start',
  'note',
  'seal',
] as const;

export type PairingColumn = (typeof PAIRING_COLUMNS)[number];

/** One row of pairings.csv as text, cell by cell; lists are joined by `; `. */
export type PairingRow = Readonly<Record<PairingColumn, string>>;

/** Splits a list cell of pairings.csv: `Python; SQL` gives two. An empty cell gives none. */
export function splitListCell(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
