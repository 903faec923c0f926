/** How the cells of one column are cut into answers; found once for the whole column. */
export interface ListSplitting {
  /** `line` is a line break; null when the cells are whole texts and not lists. */
  readonly separator: ';' | ',' | 'line' | null;
  /** Options that hold a comma or semicolon themselves, as written, by `normaliseKey` of their text: never cut. */
  readonly options: ReadonlyMap<string, string>;
  /** The parts, by `normaliseKey`, that go on with the part before them, where the cells themselves tell. */
  readonly continuations?: ReadonlySet<string>;
  /** The answers, by `normaliseKey`, that make a cell of nothing but them a list, whatever stands between them. */
  readonly alone?: ReadonlySet<string>;
}
