const OPENING = '([{（［“«';
const CLOSING = ')]}）］”»';
const COMMAS = ',،、，';
const SEMICOLONS = ';；';
const SIGNS = /[([{（［“«)\]}）］”»",،、，;；]/gu;
const MARK = /[([{（［“«)\]}）］”»"]/u;

/** What cuts where there are no marks, in a group of its own, so that splitting keeps it. */
const CUT = /((?<!\d)[,،、，;；]|[,،、，;；](?!\d))/u;
const COMMA_CUT = /((?<!\d)[,،、，]|[,،、，](?!\d))/u;

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
  const pieces = isPlain(text)
    ? text.split(atSemicolons ? CUT : COMMA_CUT)
    : splitBesideMarks(text, atSemicolons);
  const parts: ListPart[] = [];
  // Every other piece is the sign that divides two.
  for (let place = 0; place < pieces.length; place += 2) {
    const part = pieces[place]?.trim() ?? '';
    if (part === '') continue;
    const before = SEMICOLONS.includes(pieces[place - 1] ?? '') ? '; ' : ', ';
    parts.push({ text: part, before: parts.length === 0 ? '' : before });
  }
  return parts;
}

/** Most texts are: nothing in them holds signs together, and they are too short for too many signs. */
function isPlain(text: string): boolean {
  return text.length <= MOST_SIGNS && !MARK.test(text);
}

/** A text cut outside its marks; between two pieces the sign that divided them. */
function splitBesideMarks(text: string, atSemicolons: boolean): readonly string[] {
  const signs = [...text.matchAll(SIGNS)];
  // Whoever ticks boxes ticks no hundreds; such a cell is something else, and cutting it would take long.
  if (signs.length > MOST_SIGNS) return [text];
  const cuts = findCuts(text, signs, atSemicolons, true) ?? findCuts(text, signs, atSemicolons, false) ?? [];
  const ends = [...cuts, text.length];
  return ends.flatMap((end, place) => {
    const start = place === 0 ? 0 : (ends[place - 1] ?? 0) + 1;
    const piece = text.slice(start, end);
    return end === text.length ? [piece] : [piece, text.charAt(end)];
  });
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
