import type { Change, RelaxedSetting } from '../../core/explaining/changes/change.js';
import type { OutcomeDifference } from '../../core/explaining/changes/compare-outcomes.js';
import { countTouched, type HelpfulChange } from '../../core/explaining/changes/helpful-change.js';
import { labelOf, type Need } from '../../core/explaining/recruitment/need.js';
import type { Person } from '../../core/signups/person.js';
import { joinWords } from '../../core/text/join-words.js';
import { plural } from '../../core/text/plural.js';
import { printable } from '../../core/text/printable.js';
import { quoteArguments } from '../showing/quote-arguments.js';
import type { Call } from './create-call.js';

/** A value of a setting as it is written in mentorship.yaml. */
export function sayValue(value: number | boolean | null): string {
  return value === null ? 'none' : String(value);
}

/** What a change is, as the beginning of a sentence. */
export function sayChange(change: Change, call: Call): string {
  switch (change.kind) {
    case 'again':
      return 'Matching again as things stand';
    case 'seats':
      return `${change.more === 1 ? 'One more seat' : `${change.more} more seats`} with ${call(change.mentor)} (${change.capacity} instead of ${change.capacity - change.more})`;
    case 'rule':
      return sayRelaxation(change.setting, change.from, change.to);
    case 'recruit':
      return `A new mentor, with one seat, who ${sayOffer(change.need)}`;
  }
}

/** "teaches React", "helps with interviews". */
export function sayOffer(need: Need): string {
  return `${need.kind === 'skill' ? 'teaches' : 'helps with'} ${printable(labelOf(need))}`;
}

function sayRelaxation(
  setting: RelaxedSetting,
  from: number | boolean | null,
  to: number | boolean | null,
): string {
  if (to === null || to === false) return `Doing without the rule "${setting}"`;
  return `The rule "${setting}" at ${sayValue(to)} instead of ${sayValue(from)}`;
}

/** How the organiser makes a change, and matches again. `file` is where the pairs stand. */
export function sayDoing({ change, keeping }: HelpfulChange, file: string, call: Call): string {
  const match = `"mentorship match${keeping ? ` --keep${quoteArguments([file])}` : ''}"`;
  switch (change.kind) {
    case 'again':
      return `Run ${match}.`;
    case 'seats':
      return `If ${call(change.mentor)} agrees, write "capacity: ${change.capacity}" for them under "people" in mentorship.yaml, and run ${match}.`;
    case 'recruit':
      return `Look for somebody like that, who is taken to suit in all else and to ask for nothing; then run ${match}.`;
    case 'rule':
      return `Write "${change.setting}: ${change.to === null ? 'null' : String(change.to)}" under "rules" in mentorship.yaml, and run ${match}.`;
  }
}

/** What a change does to everybody else; names only where they may show. */
export function sayEffect(
  { difference, keeping }: Pick<HelpfulChange, 'difference' | 'keeping'>,
  call: Call | null,
): readonly string[] {
  const { gain, lose, moved } = difference;
  if (countTouched(difference) === 0) return ['Nothing changes for anybody else.'];
  if (keeping) return sayGain(gain, call);
  const counted = [
    countMoved(moved),
    gain.length === 0 ? '' : `${plural(gain.length, 'other mentee')} would have a mentor too`,
    lose.length === 0
      ? 'nobody would lose theirs'
      : `${plural(lose.length, 'mentee')} would have none any more`,
  ].filter((part) => part !== '');
  const sentence = `${upperFirst(joinWords(counted))}.`;
  return call === null ? [sentence] : [sentence, ...nameTouched(difference, call)];
}

/** Where all pairs are kept, others can only gain. */
function sayGain(gain: readonly Person[], call: Call | null): readonly string[] {
  const sentence = `All pairs stay, and ${plural(gain.length, 'other mentee')} would have a mentor too`;
  return [call === null ? `${sentence}.` : `${sentence}: ${joinWords(nameSome(gain.map(call)))}.`];
}

function countMoved(moved: OutcomeDifference['moved']): string {
  if (moved.length === 0) return '';
  const verdicts = (['better', 'worse', 'alike'] as const).flatMap((verdict) => {
    const count = moved.filter((each) => each.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdict === 'alike' ? 'just as good' : verdict}`];
  });
  return `${plural(moved.length, 'other mentee')} would have another mentor (${verdicts.join(', ')} for them)`;
}

/** So many are named, as nobody reads more in a sentence. */
const NAMED = 8;

function nameTouched({ gain, lose, moved }: OutcomeDifference, call: Call): readonly string[] {
  const list = (title: string, people: readonly string[]): readonly string[] =>
    people.length === 0 ? [] : [`${title}: ${nameSome(people).join('; ')}.`];
  return [
    ...list(
      'Moved',
      moved.map(
        ({ mentee, from, to }) =>
          `${call(mentee)} from ${joinWords(from.map(call))} to ${joinWords(to.map(call))}`,
      ),
    ),
    ...list('With a mentor too', gain.map(call)),
    ...list('Without one then', lose.map(call)),
  ];
}

function nameSome(people: readonly string[]): readonly string[] {
  const rest = people.length - NAMED;
  return rest > 0 ? [...people.slice(0, NAMED), `${rest} more`] : people;
}

function upperFirst(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
