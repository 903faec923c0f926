const OPENING = '([{（［';
const CLOSING = ')]}）］';
const COMMAS = ',،、，';

/**
 * The parts of a text between its commas, trimmed, none empty. Commas in brackets and between digits do not cut;
 * brackets that are never closed are no brackets.
 */
export function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && COMMAS.includes(character) && !isBetweenDigits(text, index)) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  const cut = depth === 0 ? [...parts, text.slice(start)] : text.split(',');
  return cut.map((part) => part.trim()).filter((part) => part !== '');
}

function isBetweenDigits(text: string, index: number): boolean {
  return isDigit(text.charAt(index - 1)) && isDigit(text.charAt(index + 1));
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}
