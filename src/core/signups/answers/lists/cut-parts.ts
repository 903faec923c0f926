const OPENING = '([{（［“«';
const CLOSING = ')]}）］”»';
const COMMAS = ',،、，';
const SEMICOLONS = ';；';
const SIGNS = /[([{（［“«)\]}）］”»",،、，;；]/gu;

const CUTS = /[,،、，;；]/u;
const COMMA = /[,،、，]/u;

const MOST_SIGNS = 500;

/** A part of a list, with the sign that divides it from the part before; empty for the first. */
export interface ListPart {
  readonly text: string;
  readonly before: '' | ', ' | '; ';
}

/** A list that cells hold, and how many of them. */
export interface CountedList {
  readonly parts: readonly ListPart[];
  readonly times: number;
}

/**
 * The parts of a text between its commas, and semicolons too where asked for, trimmed, none empty. What stands in
 * brackets, in quotation marks or between two digits does not cut; marks that are never closed are no marks.
 */
export function cutParts(text: string, atSemicolons: boolean): readonly ListPart[] {
  const hasCuts = atSemicolons ? CUTS.test(text) : COMMA.test(text);
  const signs = hasCuts ? [...text.matchAll(SIGNS)] : [];
  // Whoever ticks boxes ticks no hundreds; such a cell is something else, and cutting it would take long.
  if (signs.length > MOST_SIGNS) return [{ text: text.trim(), before: '' }];
  const cuts = findCuts(text, signs, atSemicolons, true) ?? findCuts(text, signs, atSemicolons, false) ?? [];
  const parts: ListPart[] = [];
  let start = 0;
  let before: ListPart['before'] = '';
  for (const end of [...cuts, text.length]) {
    const part = text.slice(start, end).trim();
    if (part !== '') parts.push({ text: part, before: parts.length === 0 ? '' : before });
    before = SEMICOLONS.includes(text.charAt(end)) ? '; ' : ', ';
    start = end + 1;
  }
  return parts;
}

/** Where to cut; null where marks that hold signs together are not closed. */
function findCuts(
  text: string,
  signs: readonly RegExpExecArray[],
  atSemicolons: boolean,
  withMarks: boolean,
): readonly number[] | null {
  const cuts: number[] = [];
  let depth = 0;
  let isQuoted = false;
  for (const { 0: sign, index } of signs) {
    if (COMMAS.includes(sign) || SEMICOLONS.includes(sign)) {
      const isCut = atSemicolons || !SEMICOLONS.includes(sign);
      if (depth === 0 && !isQuoted && isCut && !isBetweenDigits(text, index)) cuts.push(index);
    } else if (withMarks) {
      if (sign === '"') isQuoted = !isQuoted;
      else if (OPENING.includes(sign)) depth += 1;
      else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
    }
  }
  return depth > 0 || isQuoted ? null : cuts;
}

function isBetweenDigits(text: string, index: number): boolean {
  return /^\d.\d$/u.test(text.slice(index - 1, index + 2));
}
