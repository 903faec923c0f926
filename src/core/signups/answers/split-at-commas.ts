const SIGNS = /[([{（［)\]}）］,،、，]/gu;
const OPENING = '([{（［';
const CLOSING = ')]}）］';

/**
 * The parts of a text between its commas, trimmed, none empty. Commas in brackets and between digits do not cut;
 * brackets that are never closed are no brackets.
 */
export function splitAtCommas(text: string): readonly string[] {
  const cuts: number[] = [];
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && !isBetweenDigits(text, index)) cuts.push(index);
  }
  if (depth > 0) return trimAll(text.split(','));
  return trimAll(
    [...cuts, text.length].map((end, place) => text.slice(place === 0 ? 0 : (cuts[place - 1] ?? 0) + 1, end)),
  );
}

function isBetweenDigits(text: string, index: number): boolean {
  return isDigit(text.charAt(index - 1)) && isDigit(text.charAt(index + 1));
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function trimAll(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}
