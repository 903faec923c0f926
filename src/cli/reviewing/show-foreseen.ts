import type { AdvisedMatch } from '../../core/pairing/review/advise-match.js';
import type { PairingsChange } from '../../core/pairing/review/compare-pairings.js';
import type { Person } from '../../core/signups/person.js';
import { joinWords } from '../../core/text/join-words.js';
import { plural } from '../../core/text/plural.js';
import type { Stream } from '../../shell/shell.js';
import { beginList } from '../showing/begin-list.js';
import { wrapText } from '../showing/wrap-text.js';
import type { ForeseenMatches } from './foresee-matches.js';

/** What the advised command would change, pair by pair, and in a line how the other way of matching differs. */
export function showForeseen(
  { anew, keeping, advised }: ForeseenMatches,
  stream: Stream,
  { label, all }: { readonly label: (person: Person) => string; readonly all: boolean },
): string {
  const { columns, paint } = stream;
  const [change, other] = advised === 'anew' ? [anew, keeping] : [keeping, anew];
  const list = <Pair>(title: string, pairs: readonly Pair[], tell: (pair: Pair) => string): string => {
    if (pairs.length === 0) return '';
    const { shown, rest } = beginList(pairs, { all });
    return `${paint.strong(title)}\n${shown.map((pair) => wrapText(tell(pair), columns, '  ', '    ')).join('')}${rest}`;
  };
  return [
    wrapText(`The next match would leave ${count(change)}`, columns),
    list('New pairs', change.new, ({ mentor, mentee }) => `${label(mentee)} with ${label(mentor)}`),
    list(
      'Pairs that would end',
      change.parted,
      ({ mentor, mentee, menteeThenWith }) =>
        `${label(mentee)} with ${label(mentor)}; the mentee would ${menteeThenWith.length === 0 ? 'have no mentor' : `be with ${joinWords(menteeThenWith.map(label))}`}`,
    ),
    isSame(change, other) ? '' : wrapText(tellOther(other, advised) + nameFew(other, label), columns),
  ].join('');
}

/** So few new pairs are named in a sentence. */
const FEW = 3;

function nameFew({ new: added }: PairingsChange, label: (person: Person) => string): string {
  if (added.length === 0 || added.length > FEW) return '';
  return ` New: ${joinWords(added.map(({ mentor, mentee }) => `${label(mentee)} with ${label(mentor)}`))}.`;
}

function count({ kept, new: added, parted, menteesPaired }: PairingsChange): string {
  return `${plural(kept.length, 'pair')} as ${kept.length === 1 ? 'it is' : 'they are'}, end ${parted.length} and make ${added.length} new; ${plural(menteesPaired, 'mentee')} would have a mentor.`;
}

function tellOther(other: PairingsChange, advised: AdvisedMatch): string {
  const way = advised === 'anew' ? 'Keeping every pair that may stay (--keep)' : 'Matching everybody anew';
  return `${way} would leave ${count(other)}`;
}

function isSame(one: PairingsChange, other: PairingsChange): boolean {
  return (
    one.new.length === other.new.length &&
    one.new.every(({ mentor, mentee }, place) => {
      const pair = other.new[place];
      return pair?.mentor.key === mentor.key && pair.mentee.key === mentee.key;
    }) &&
    one.parted.length === other.parted.length
  );
}
