import { normaliseKey } from '../../text/normalise-key.js';
import { splitAtStrong } from '../answers/lists/split-answers.js';
import { splitAtCommas } from '../answers/lists/split-at-commas.js';
import type { RecognisedColumn } from './recognised-column.js';

/** The keys of the skills that somebody gave as an answer by itself, in any column of skills. */
export function findLoneSkills(columns: readonly RecognisedColumn[]): ReadonlySet<string> {
  const ofSkills = columns.filter(({ fields }) => fields.includes('teaches') || fields.includes('learns'));
  const lists = ofSkills.flatMap(({ column }) =>
    [...column.counts.keys()].flatMap((cell) => splitAtStrong(cell).map(splitAtCommas)),
  );
  return new Set(lists.flatMap((parts) => (parts.length === 1 ? parts.map(normaliseKey) : [])));
}
