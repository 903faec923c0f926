export interface TableColumn {
  readonly title: string;
  /** Characters when the text is short enough; the last column takes what is left of the line. */
  readonly atMost: number;
  /** How narrow it becomes before the last column gives way below 20 characters; without it, it stays until then. */
  readonly atLeast?: number;
  readonly align?: 'left' | 'right';
  /** What is too long is cut with `…` instead of wrapped: for columns that need not be read whole. */
  readonly cut?: boolean;
}
