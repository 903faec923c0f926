import { type PairingRow, splitListCell } from '../../pairing/rows/pairing-row.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { asOwnWords } from '../template/own-words.js';
import type { Language } from '../words/language.js';
import { sayLabel } from '../words/say-label.js';
import type { LetterContext } from './letter-context.js';
import { shortenList } from './shorten-list.js';

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_REST = /^(?:[\p{L}\p{N}+#]|[.-][\p{L}\p{N}])/u;

/**
 * Up to three reasons: `why`, a sentence about the two, and what is shared beyond it. Without a sentence (it is in
 * English, and speaks of both as of others) all that is shared.
 */
export function describeReasons(row: PairingRow, why: string, language: Language): LetterContext['reasons'] {
  const unsaid = (cell: string): readonly string[] =>
    shortenList(
      splitListCell(cell).filter((item) => !names(why, item)),
      [],
    ).items;
  const say = (item: string): string => sayLabel(item, language);
  const paths = splitListCell(row.shared_background);
  const lists = {
    skills: unsaid(row.shared_skills),
    topics: unsaid(row.shared_goals).map(say),
    // The sentence words one way in common in its own fashion; only more than one is news.
    paths: why === '' || paths.length > 1 ? paths.map(say) : [],
  };
  return {
    any: why !== '' || Object.values(lists).some((items) => items.length > 0),
    why: asOwnWords(why, [row.mentor_name.trim(), row.mentee_name.trim()]),
    ...lists,
  };
}

/** Whether a sentence names an item, and not only a word it begins with: "C++" does not name "C". */
function names(sentence: string, item: string): boolean {
  const said = normaliseKey(sentence);
  const wanted = normaliseKey(item);
  for (let start = said.indexOf(wanted); start !== -1; start = said.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    const goesOn =
      WORD_END.test(said.slice(Math.max(0, start - 2), start)) || WORD_REST.test(said.slice(end, end + 3));
    if (!goesOn) return true;
  }
  return false;
}
