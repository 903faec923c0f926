/** A title taken apart into a question and the option, or the row of a grid, that its column stands for. */
export interface SplitTitle {
  readonly question: string;
  readonly part: string;
}

/** What stands between a question and its part. Survey tools differ, and the first marks are the surest. */
export const PART_MARKS = ['[', '(', '>>', ' - ', ' – ', ' — ', ' | ', '→', ':', '/', '.'] as const;

export type PartMark = (typeof PART_MARKS)[number];

const CLOSING: ReadonlyMap<PartMark, string> = new Map([
  ['[', ']'],
  ['(', ')'],
] as const);

/** A title says no more in what follows. */
const LONGEST = 2000;

/** Words that survey tools put between a question and its option, or after the field for a typed answer. */
const INSERTED = / - (?:Selected Choice(?= - )|Text$)/gu;

/** Takes a title apart at the last of these marks; null when nothing stands before or after it. */
export function splitTitle(title: string, mark: PartMark): SplitTitle | null {
  if (title.length > LONGEST) return null;
  const text = title.replace(INSERTED, '').trim();
  const start = text.lastIndexOf(mark);
  if (start === -1) return null;
  const question = text.slice(0, start).trim();
  const rest = text.slice(start + mark.length).trim();
  const closing = CLOSING.get(mark);
  const part = closing === undefined ? rest : withoutBracket(rest, closing);
  return question === '' || part === null || part === '' ? null : { question, part };
}

/** A title that was cut may have lost the closing bracket; whatever follows one makes the brackets a remark. */
function withoutBracket(text: string, closing: string): string | null {
  const end = text.indexOf(closing);
  if (end === -1) return text;
  return end === text.length - 1 ? text.slice(0, end).trim() : null;
}
