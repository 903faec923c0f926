import type { KeptPair } from '../../core/pairing/rematch/rematch.js';
import type { Loosening } from '../../core/pairing/rematch/try-loosening.js';
import { joinWords } from '../../core/text/join-words.js';
import { plural } from '../../core/text/plural.js';
import type { Stream } from '../../shell/shell.js';
import { createPersonLabel, nameRow } from './person-label.js';
import { wrapText } from './wrap-text.js';

/** What `match --keep FILE --loosen N` found: which kept pairs to let go, what that gives, and how much was tried. */
export function showLoosening(
  loosening: Loosening,
  stream: Stream,
  { byName }: { readonly byName: boolean },
): string {
  const { steps } = loosening;
  const label = createPersonLabel(byName);
  const namePair = ({ mentor, mentee, earlier }: KeptPair): string =>
    byName ? `${label(mentor)} and ${label(mentee)}` : nameRow(earlier.place);
  const lines = steps.map(({ pair, gain, menteeThenWith }, place) => {
    const row = byName ? ` (row ${pair.earlier.place.row})` : '';
    const asWell = place === 0 ? '' : ' as well';
    const then =
      menteeThenWith.length === 0
        ? 'the mentee of this pair would have nobody'
        : `the mentee of this pair would be with ${joinWords(menteeThenWith.map(label))}`;
    return `Letting go of ${namePair(pair)}${row}${asWell} would give ${gain} more ${gain === 1 ? 'mentee' : 'mentees'} a mentor; ${then}.`;
  });
  const advice =
    steps.length === 0
      ? ''
      : 'Computed by matching anew. To do it, delete the rows from the file after --keep and match again; with --dry-run that file stays as it is until then.';
  return [...lines, sayRest(loosening), advice]
    .filter((line) => line !== '')
    .map((line) => wrapText(line, stream.columns))
    .join('');
}

/** What was found beyond the steps, said no stronger than it was tried. */
function sayRest({ steps, candidates, trials, end }: Loosening): string {
  const isFirst = steps.length === 0;
  switch (end) {
    case 'enough':
      return '';
    case 'nobody-waits':
      return 'Letting go of kept pairs would give nobody a mentor: no mentee without one has anybody acceptable.';
    case 'none-helps':
      return candidates === 0
        ? 'There is no kept pair to let go.'
        : `Letting go of any ${isFirst ? 'one' : 'other'} of the ${plural(candidates, 'kept pair')} would give no more mentees a mentor; two at once might.`;
    case 'out-of-trials':
      return `Of the ${plural(candidates, 'kept pair')} those most likely to help were tried one by one, in ${plural(trials, 'trial')}${isFirst ? ', and none of them helps' : ''}; all would take too long.`;
  }
}
