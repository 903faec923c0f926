import { type PairingRow, splitListCell } from '../../pairing/pairing-row.js';
import { normaliseKey } from '../../text/normalise-key.js';
import { joinAnswers } from '../join-answers.js';
import type { LetterContext } from './letter-context.js';

/** Up to three reasons: the row's own sentence, and what is shared beyond it. */
export function describeReasons(row: PairingRow): LetterContext['reasons'] {
  const why = row.why.trim();
  const said = normaliseKey(why);
  const unsaid = (cell: string): readonly string[] =>
    splitListCell(cell).filter((item) => !said.includes(normaliseKey(item)));
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
