import stringWidth from 'string-width';

const LETTERS = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A family emoji takes 25 code units; what takes more is a tower of accents that would hide the lines above. */
const LONGEST_LETTER = 32;

/**
 * A text cut with `…` to a width on the terminal, where a Chinese letter takes two places and a combining mark none.
 * Costs no more for a long text than for a short one.
 */
export function cutText(text: string, width: number): string {
  // No visible letter is lost: whoever writes so many invisible ones wants to.
  const opening = text.slice(0, Math.max(0, width) * LONGEST_LETTER);
  let cut = '';
  let isWhole = opening.length === text.length;
  let taken = 0;
  let fitting = '';
  for (const { segment } of LETTERS.segment(opening)) {
    const letter = segment.length > LONGEST_LETTER ? '\uFFFD' : segment;
    taken += stringWidth(letter);
    if (taken > width) {
      isWhole = false;
      break;
    }
    cut += letter;
    if (taken < width) fitting = cut;
  }
  return isWhole ? cut : `${fitting.trimEnd()}${width > 0 ? '…' : ''}`;
}
