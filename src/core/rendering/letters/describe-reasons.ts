import { type PairingRow, splitListCell } from '../../pairing/rows/pairing-row.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { joinAnswers } from '../words/join-answers.js';
import type { LetterContext } from './letter-context.js';

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_REST = /^(?:[\p{L}\p{N}+#]|[.-][\p{L}\p{N}])/u;

/** Up to three reasons: the row's own sentence, and what is shared beyond it. */
export function describeReasons(row: PairingRow): LetterContext['reasons'] {
  const why = row.why.trim();
  const unsaid = (cell: string): readonly string[] => splitListCell(cell).filter((item) => !names(why, item));
  const paths = splitListCell(row.shared_background);
  const reasons = {
    why,
    skills: unsaid(row.shared_skills),
    topics: unsaid(row.shared_goals),
    // The sentence words one way in common in its own fashion; only more than one is news.
    paths: why === '' || paths.length > 1 ? joinAnswers(paths) : '',
  };
  return { any: Object.values(reasons).some((reason) => reason.length > 0), ...reasons };
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
