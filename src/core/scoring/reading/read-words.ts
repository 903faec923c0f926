import { foldWords } from '../../signups/fold-words.js';
import { remember } from '../../text/remember.js';

/** Stands between two sentences, clauses or list items: no phrase reaches across it. */
export const BREAK = '.';

const CLAUSE_ENDS = /[\r\n.!?;,:()[\]{}|•·…–—،؛؟。、]+/u;

/** Other signs than those of plain English. */
const UNUSUAL = /[^\t-~]/u;
/** Of a plain text in small letters its words, with their apostrophes, and the ends of its clauses. */
const WORD_OR_END = /[a-z0-9'`]+|[\r\n.!?;,:()[\]{}|]/g;

/**
 * A text as folded words (lower case, no accents) with breaks before, between and after its clauses:
 * `CV, first job` gives `. cv . first job .`.
 */
export function readWords(text: string): readonly string[] {
  const spelt = spellOutTechnology(text);
  return UNUSUAL.test(spelt) ? readAnyWords(spelt) : readPlainWords(spelt);
}

function readAnyWords(text: string): readonly string[] {
  const words: string[] = [BREAK];
  for (const clause of text.split(CLAUSE_ENDS)) {
    const folded = foldWords(clause);
    if (folded === '') continue;
    for (const word of folded.split(' ')) words.push(detachArticle(word));
    words.push(BREAK);
  }
  return words;
}

/** The same for a plain text, in one go: most are, and all texts of a cohort are read. */
function readPlainWords(text: string): readonly string[] {
  const words: string[] = [BREAK];
  for (const found of text.toLowerCase().match(WORD_OR_END) ?? []) {
    const word = settleWord(found);
    if (word !== '' && (word !== BREAK || words.at(-1) !== BREAK)) words.push(word);
  }
  if (words.at(-1) !== BREAK) words.push(BREAK);
  return words;
}

/** A cohort's texts share their words: one that is the same string each time is found faster in every list of words. */
const settleWord = remember((found: string) =>
  /[a-z0-9'`]/.test(found) ? found.replace(/['`]/g, '') : BREAK,
);

/** Arabic writes "and the", "with the", "for the" as one word with the noun: `والسيرة` becomes `السيرة`. */
const detachArticle = remember((word: string) => word.replace(/^(?:[وفبك]ال|لل)(?=\p{L}{2})/u, 'ال'));

/** Once in lower case, the branch "IT" could not be told from the pronoun; a text all in capitals does not tell. */
function spellOutTechnology(text: string): string {
  return text.includes('IT') && /\p{Ll}/u.test(text) ? text.replace(/\bIT\b/g, 'tech') : text;
}
