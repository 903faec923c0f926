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

/** A stretch of a line: the template's own words, or one filled-in text. */
export interface Run {
  readonly text: string;
  readonly filledIn: boolean;
}

/** Splits marked text into its runs; empty ones are left out. */
export function splitMarkedText(text: string): readonly Run[] {
  return text
    .split(/\uFDD0([^\uFDD1]*)\uFDD1/u)
    .map((part, index) => ({ text: part, filledIn: index % 2 === 1 }))
    .filter((run) => run.text !== '');
}
