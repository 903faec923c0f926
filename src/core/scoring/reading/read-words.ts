import { foldWords } from '../../signups/fold-words.js';

/** Stands between two sentences, clauses or list items: no phrase reaches across it. */
export const BREAK = '.';

const CLAUSE_ENDS = /[\r\n.!?;,:()[\]{}|•·…–—،؛؟。、]+/u;

/**
 * A text as folded words (lower case, no accents) with breaks before, between and after its clauses:
 * `CV, first job` gives `. cv . first job .`.
 */
export function readWords(text: string): readonly string[] {
  const words: string[] = [BREAK];
  for (const clause of spellOutTechnology(text).split(CLAUSE_ENDS)) {
    const folded = foldWords(clause);
    if (folded === '') continue;
    for (const word of folded.split(' ')) words.push(detachArticle(word));
    words.push(BREAK);
  }
  return words;
}

/** Arabic writes "and the", "with the", "for the" as one word with the noun: `والسيرة` becomes `السيرة`. */
function detachArticle(word: string): string {
  return word.replace(/^(?:[وفبك]ال|لل)(?=\p{L}{2})/u, 'ال');
}

/** Once in lower case, the branch "IT" could not be told from the pronoun; a text all in capitals does not tell. */
function spellOutTechnology(text: string): string {
  return /\p{Ll}/u.test(text) ? text.replace(/\bIT\b/g, 'tech') : text;
}
