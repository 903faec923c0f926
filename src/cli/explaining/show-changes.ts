import type { ChangeSearch, TriedSetting } from '../../core/explaining/changes/find-smallest-changes.js';
import type { HelpfulChange } from '../../core/explaining/changes/helpful-change.js';
import type { Role } from '../../core/explaining/lists/list-partners.js';
import type { Person } from '../../core/signups/person.js';
import { joinWords } from '../../core/text/join-words.js';
import { plural } from '../../core/text/plural.js';
import type { Stream } from '../../shell/shell.js';
import { wrapText } from '../showing/wrap-text.js';
import type { Call } from './create-call.js';
import { sayChange, sayDoing, sayEffect, sayOffer, sayValue } from './say-change.js';

/** Changes shown; the others cost more. */
const SHOWN = 4;

interface Subject {
  readonly person: Person;
  readonly role: Role;
}

interface ShowingOptions {
  readonly call: Call;
  readonly byName: boolean;
  /** The file with the pairs, as typed. */
  readonly file: string;
}

/** What would give somebody a partner, the change first that costs others least; plainly so where nothing would. */
export function showChanges(
  search: ChangeSearch,
  { person, role }: Subject,
  stream: Stream,
  { call, byName, file }: ShowingOptions,
): string {
  const what = role === 'mentee' ? 'a mentor' : 'one more mentee';
  const title = stream.paint.strong(`What would give ${call(person)} ${what}`);
  const { helpful } = search;
  const intro = helpful.length === 0 ? sayNothingHelps(search, call) : INTRO + sayInVain(search, call);
  const shown = helpful.slice(0, SHOWN);
  const rest = helpful.length - shown.length;
  return [
    `${title}\n`,
    wrapText(intro, stream.columns),
    ...shown.map((change, place) => showChange(change, place + 1, person, { stream, call, byName, file })),
    rest === 0 ? '' : `… and ${plural(rest, 'more change')} that would help (--json lists all).\n`,
    helpful.length > 0 && search.cut ? wrapText(CUT, stream.columns) : '',
  ].join('');
}

const CUT = 'The cohort is so large that not everything was tried; something smaller may help too.';

function showChange(
  change: HelpfulChange,
  number: number,
  person: Person,
  { stream, call, byName, file }: ShowingOptions & { readonly stream: Stream },
): string {
  const partners = joinWords(change.partners.map(call));
  const then = change.change.kind === 'recruit' ? 'them' : partners;
  const head = `${number}. ${sayChange(change.change, call)}: ${call(person)} would be with ${then}.`;
  const more = [...sayEffect(change, byName ? call : null), sayDoing(change, file, call)];
  const indent = ' '.repeat(String(number).length + 2);
  return (
    wrapText(head, stream.columns, '', indent) +
    more.map((line) => wrapText(line, stream.columns, indent)).join('')
  );
}

const INTRO = 'Found by matching again with one change at a time; what costs others least comes first.';

/** Where only somebody new helps, what was tried before that. */
function sayInVain(search: ChangeSearch, call: Call): string {
  const tried = listTried({ ...search, needs: [] }, call);
  if (tried.length === 0 || search.helpful.some(({ change }) => change.kind !== 'recruit')) return '';
  return ` Nothing smaller helps; tried, each alone: ${tried.join('; ')}.`;
}

function listTried({ seats, settings, needs }: ChangeSearch, call: Call): readonly string[] {
  return [
    seats.more === 0
      ? ''
      : `${seats.more === 1 ? 'one more seat' : `up to ${seats.more} more seats`} with ${joinWords(seats.mentors.map(call), 'or')}`,
    ...settings.map(saySetting),
    needs.length === 0 ? '' : `a new mentor who ${joinWords(needs.map(sayOffer), 'or')}`,
  ].filter((part) => part !== '');
}

/** What was tried in vain, said no stronger than it was tried. */
function sayNothingHelps(search: ChangeSearch, call: Call): string {
  const { cut } = search;
  const tried = listTried(search, call);
  if (tried.length > 0) {
    const limit = cut ? ', as far as there was time to try' : '';
    return `Tried, each alone, by matching again: ${tried.join('; ')}. None of it helps${limit}; two changes at once might.`;
  }
  return cut
    ? 'The cohort is too large to match it again and again.'
    : 'There was nothing to try: no rule of the settings stands alone between them and anybody.';
}

function saySetting({ setting, from, farthest }: TriedSetting): string {
  if (farthest === null || farthest === false) return `doing without "${setting}"`;
  return `"${setting}" at ${sayValue(farthest)} instead of ${sayValue(from)}`;
}
