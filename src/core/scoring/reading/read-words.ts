import { foldWords } from '../../signups/fold-words.js';
import { remember } from '../../text/remember.js';
import { BREAK, type Word, wordOf } from './word.js';

const CLAUSE_ENDS = /[\r\n.!?;,:()[\]{}|•·…–—،؛؟。、]+/u;

/** Other signs than those of plain English. */
const UNUSUAL = /[^\t-~]/u;
/** Of a plain text in small letters its words, with their apostrophes, and the ends of its clauses. */
const WORD_OR_END = /[a-z0-9'`]+|[\r\n.!?;,:()[\]{}|]/g;

/**
 * A text as folded words (lower case, no accents) with breaks before, between and after its clauses:
 * `CV, first job` gives `. cv . first job .`.
 */
export function readWords(text: string): readonly Word[] {
  const spelt = spellOutTechnology(text);
  return UNUSUAL.test(spelt) ? readAnyWords(spelt) : readPlainWords(spelt);
}

function readAnyWords(text: string): readonly Word[] {
  const words: Word[] = [BREAK];
  for (const clause of text.split(CLAUSE_ENDS)) {
    const folded = foldWords(clause);
    if (folded === '') continue;
    for (const word of folded.split(' ')) words.push(detachArticle(word));
    words.push(BREAK);
  }
  return words;
}

/** The same for a plain text, in one go: most are, and all texts of a cohort are read. */
function readPlainWords(text: string): readonly Word[] {
  const words: Word[] = [BREAK];
  for (const found of text.toLowerCase().match(WORD_OR_END) ?? []) {
    const word = settleWord(found);
    if (word !== null && (word !== BREAK || words.at(-1) !== BREAK)) words.push(word);
  }
  if (words.at(-1) !== BREAK) words.push(BREAK);
  return words;
}

/** Null for apostrophes alone. */
const settleWord = remember((found: string): Word | null => {
  if (!/[a-z0-9'`]/.test(found)) return BREAK;
  const bare = found.replace(/['`]/g, '');
  return bare === '' ? null : wordOf(bare);
});

/** Arabic writes "and the", "with the", "for the" as one word with the noun: `والسيرة` becomes `السيرة`. */
const detachArticle = remember((word: string) => wordOf(word.replace(/^(?:[وفبك]ال|لل)(?=\p{L}{2})/u, 'ال')));

/** Once in lower case, the branch "IT" could not be told from the pronoun; a text all in capitals does not tell. */
function spellOutTechnology(text: string): string {
  return text.includes('IT') && /\p{Ll}/u.test(text) ? text.replace(/\bIT\b/g, 'tech') : text;
}
