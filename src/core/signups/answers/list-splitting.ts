/** How the cells of one column are cut into answers; found once for the whole column. */
export interface ListSplitting {
  /** `line` is a line break; null when the cells are whole texts and not lists. */
  readonly separator: ';' | ',' | 'line' | null;
  /** Options that hold a comma themselves, as written, by `normaliseKey` of their text: never cut. */
  readonly options: ReadonlyMap<string, string>;
  /** Whether the organiser's `answers: options:` named the options; otherwise the column itself showed them. */
  readonly configured: boolean;
}
