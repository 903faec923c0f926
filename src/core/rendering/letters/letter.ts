import type { Run } from '../template/marked-text.js';

/** One line of a letter. */
export type LetterLine = readonly Run[];

/** A paragraph, whose lines break where the template says so, or a list, which may have a heading. */
export type LetterBlock =
  | { readonly kind: 'paragraph'; readonly lines: readonly LetterLine[] }
  | { readonly kind: 'list'; readonly heading: LetterLine; readonly items: readonly LetterLine[] };

/** A letter as it was written, before it is laid out as text or HTML. */
export interface Letter {
  readonly subject: LetterLine;
  readonly blocks: readonly LetterBlock[];
}
