import { hasRightToLeft, textDirection } from './text-direction.js';

type Direction = 'ltr' | 'rtl';

const ISOLATES = { rtl: '\u2067', ltr: '\u2066' } as const;
const END_OF_ISOLATE = '\u2069';

/** Letters and digits; the ones written from right to left are told by `hasRightToLeft`. */
const WORD = /[\p{L}\p{N}]/gu;

/**
 * The direction in which a text must be set apart, so that it and the line around it keep their order; null where it
 * needs nothing, because all of it runs as `around` does.
 */
export function isolatedDirection(text: string, around: Direction): Direction | null {
  const disturbs = around === 'ltr' ? hasRightToLeft(text) : (text.match(WORD) ?? []).some(isNoRightToLeft);
  return disturbs ? textDirection(text, around) : null;
}

/** A text as it may stand in a line of plain text that runs `around`, set apart by invisible marks where it must be. */
export function isolateText(text: string, around: Direction): string {
  const direction = isolatedDirection(text, around);
  return direction === null ? text : `${ISOLATES[direction]}${text}${END_OF_ISOLATE}`;
}

function isNoRightToLeft(character: string): boolean {
  return !hasRightToLeft(character);
}
