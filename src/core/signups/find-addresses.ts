/** RFC 5321, section 4.5.3.1: no part before the `@` is longer, so that a long text is read in linear time. */
const LONGEST_LOCAL_PART = 64;

const IN_LOCAL_PART = /[a-z0-9!#$%&'*+/=?^_`{|}~.-]/;
const DOMAIN_HERE = /[\p{L}\p{M}\p{N}.-]*/uy;
const LETTER_OR_DIGIT_LAST = /[\p{L}\p{N}]$/u;
const WORD_HERE = /[\p{L}\p{N}_]/uy;

/**
 * All that may be a whole mail address in a text (`normaliseKey`), for looking up: no beginning or end of a longer one,
 * so of `xr1@example.org.` neither `r1@example.org` nor `xr1@example`.
 */
export function findAddresses(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const ends = findEnds(text, at + 1);
    if (ends.length === 0) continue;
    for (let start = at - 1; start >= at - LONGEST_LOCAL_PART; start -= 1) {
      if (!IN_LOCAL_PART.test(text.charAt(start))) break;
      if (!followsWord(text, start)) found.push(...ends.map((end) => text.slice(start, end)));
    }
  }
  return found;
}

/** Where a domain may end: with all its letters, and with as many of the dots and dashes behind them as there are. */
function findEnds(text: string, start: number): readonly number[] {
  DOMAIN_HERE.lastIndex = start;
  let end = start + (DOMAIN_HERE.exec(text)?.[0].length ?? 0);
  WORD_HERE.lastIndex = end;
  if (WORD_HERE.test(text)) return [];
  const ends: number[] = [];
  while (end > start) {
    ends.push(end);
    if (!'.-'.includes(text.charAt(end - 1))) break;
    end -= 1;
  }
  return ends;
}

/** Whether what begins here is only the rest of a longer address. */
function followsWord(text: string, start: number): boolean {
  let end = start;
  while (end > 0 && '._%+-'.includes(text.charAt(end - 1))) end -= 1;
  return LETTER_OR_DIGIT_LAST.test(text.slice(Math.max(0, end - 2), end));
}
