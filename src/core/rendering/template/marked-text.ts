/*
 * Noncharacters of Unicode, kept for a program's own use; `cleanText` takes them out of every answer,
 * so a mark in a rendered letter is ours.
 */
const OPENING = '\uFDD0';
const CLOSING = '\uFDD1';

/** Marks a filled-in text, so that it can still be told from the template's own words after rendering. */
export function markText(text: string): string {
  return text === '' ? '' : `${OPENING}${text}${CLOSING}`;
}

/** Marks a filled-in text, unless it is a list whose items are marked already and whose commas are the language's own. */
export function markOnce(text: string): string {
  return text.includes(OPENING) ? text : markText(text);
}

/** A text without its marks, for templates that need not tell filled-in texts from their own words. */
export function dropMarks(text: string): string {
  return text.replace(/[\uFDD0\uFDD1]/gu, '');
}

/** A stretch of a line: words of the template, or one filled-in text. */
export interface Run {
  /** Without blanks at its ends. */
  readonly text: string;
  /** Whether a blank parts it from the run before. */
  readonly spaced: boolean;
  readonly filledIn: boolean;
}

/** Splits one line of marked text into its runs; runs of blanks count as one blank. */
export function splitMarkedText(line: string): readonly Run[] {
  const runs: Run[] = [];
  let spaced = false;
  for (const [index, part] of line.split(/[\uFDD0\uFDD1]/u).entries()) {
    const text = part.trim();
    spaced ||= /^\s/u.test(part);
    if (text === '') continue;
    runs.push({
      text: text.replace(/\s+/gu, ' '),
      spaced: spaced && runs.length > 0,
      filledIn: index % 2 === 1,
    });
    spaced = /\s$/u.test(part);
  }
  return runs;
}
