/** How the cells of one column are cut into answers; found once for the whole column. */
export interface ListSplitting {
  /** `line` is a line break; null when the cells are whole texts and not lists. */
  readonly separator: ';' | ',' | 'line' | null;
  /** Options that hold a comma themselves, as written, by `normaliseKey` of their text: never cut. */
  readonly options: ReadonlyMap<string, string>;
}
