import { Lexer } from 'yaml';

/** What can begin a level on a line: a bracket, or a mark before another mark. */
const OPENERS = /[[{]|[-?:][ \t]+(?=[-?:][ \t])/g;

const BLANKS = /^[ \t]+$/;

/**
 * Whether brackets, or list marks on one line, stand inside one another more than `limit` times.
 * Looks at tokens only: the parser proper calls itself once a level and must not be let at such a text.
 * Indentation needs no limit: each level costs more characters than the one around it.
 */
export function isNestedDeeper(text: string, limit: number): boolean {
  // Few texts hold so many altogether, in prose and remarks too; only these need a closer look.
  if ((text.match(OPENERS)?.length ?? 0) < limit) return false;
  let brackets = 0;
  let marks = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') brackets += 1;
    else if (token === ']' || token === '}') brackets = Math.max(0, brackets - 1);
    else if (token === '-' || token === '?' || token === ':') marks += 1;
    else if (!BLANKS.test(token)) marks = 0;
    if (brackets + marks > limit) return true;
  }
  return false;
}
