import type { Difference, EndedPairAfter } from '../../core/pairing/rematch/compare-with-earlier.js';
import { describeEnding } from '../../core/pairing/rematch/describe-ending.js';
import type { EarlierPerson } from '../../core/pairing/rematch/earlier-pair.js';
import type { Person } from '../../core/signups/person.js';
import { joinWords } from '../../core/text/join-words.js';
import { plural } from '../../core/text/plural.js';
import { printable } from '../../core/text/printable.js';
import type { Stream } from '../../shell/shell.js';
import { beginList } from './begin-list.js';
import { createPersonLabel, nameRow } from './person-label.js';
import { wrapText } from './wrap-text.js';

/**
 * What `match --keep` changed: how many pairs stayed, which are new, which ended and why. People are called by name, or
 * by their rows in the sign-ups; a pair that ended then by its row in the earlier file.
 */
export function showDifference(
  difference: Difference,
  stream: Stream,
  options: { readonly byName: boolean; readonly all: boolean },
): string {
  const label = createPersonLabel(options.byName);
  const { kept, ended } = difference;
  const indent = (line: string): string => wrapText(line, stream.columns, '  ', '    ');
  const list = <Pair>(title: string, pairs: readonly Pair[], tell: (pair: Pair) => string): string => {
    if (pairs.length === 0) return '';
    const { shown, rest } = beginList(pairs, options);
    return `${stream.paint.strong(title)}\n${shown.map((pair) => indent(tell(pair))).join('')}${rest}`;
  };
  return [
    wrapText(
      `${plural(kept.length, 'pair')} kept, ${difference.new.length} new, ${ended.length} ended.`,
      stream.columns,
    ),
    list('New pairs', difference.new, ({ mentor, mentee }) => `${label(mentor)} and ${label(mentee)}`),
    list(
      'Pairs that ended',
      ended,
      (pair) => `${nameEnded(pair, options.byName)}: ${sayEnding(pair, label)}`,
    ),
  ].join('');
}

function nameEnded({ earlier, mentor, mentee }: EndedPairAfter, byName: boolean): string {
  if (!byName) return nameRow(earlier.place);
  const call = (person: Person | null, { name, email }: EarlierPerson): string =>
    printable(person?.name ?? (name === '' ? email : name));
  return `${call(mentor, earlier.mentor)} and ${call(mentee, earlier.mentee)}`;
}

function sayEnding(pair: EndedPairAfter, label: (person: Person) => string): string {
  const { nearest, menteeNowWith } = pair;
  const now =
    menteeNowWith === null
      ? ''
      : menteeNowWith.length === 0
        ? ' The mentee has no mentor now.'
        : ` The mentee is now with ${joinWords(menteeNowWith.map(label))}.`;
  const suggestion = nearest === null ? '' : ` Or is it ${label(nearest)}?`;
  return `${describeEnding(pair)}.${suggestion}${now}`;
}
