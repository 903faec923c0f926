import { collapseBlanks } from '../../../text/collapse-blanks.js';
import { normaliseKey } from '../../../text/normalise-key.js';

/** `Email Address2` (Microsoft Forms and Excel), `Skills (2)`, `Skills.1` (pandas): a repeated title, made different. */
const NUMBERED = /^(.*[^\d\s.])(?:\s?\((\d{1,2})\)|\.(\d{1,2})|(\d{1,2}))\s*$/su;

/** The titles on one line, as `check` shows and `columns:` names them; repeated ones numbered: `Email`, `Email (2)`. */
export function numberTitles(titles: readonly string[]): readonly string[] {
  const lines = titles.map(collapseBlanks);
  const taken = new Set(lines.map(normaliseKey));
  const seen = new Map<string, number>();
  return lines.map((title) => {
    const key = normaliseKey(title);
    let count = (seen.get(key) ?? 0) + 1;
    // A number that stands in another title already would name two columns.
    while (count > 1 && taken.has(normaliseKey(`${title} (${count})`))) count += 1;
    seen.set(key, count);
    return count === 1 ? title : `${title} (${count})`;
  });
}

/** The titles without the numbers by which a tool told repeated ones apart: where the bare title stands further left. */
export function withoutNumbers(titles: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return titles.map((title) => {
    const [, bare = ''] = NUMBERED.exec(title.slice(-LONGEST)) ?? [];
    const isRepeated = bare !== '' && title.length <= LONGEST && seen.has(normaliseKey(bare));
    seen.add(normaliseKey(title));
    return isRepeated ? bare : title;
  });
}

const LONGEST = 1000;
