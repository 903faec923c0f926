import type { Explainer } from '../../core/explaining/create-explainer.js';
import type { PersonExplanation } from '../../core/explaining/explain-person.js';
import type { Pairing } from '../../core/pairing/pairing.js';
import { pairPoints } from '../../core/pairing/rows/pair-points.js';
import { joinWords } from '../../core/text/join-words.js';
import { plural } from '../../core/text/plural.js';
import { printable } from '../../core/text/printable.js';
import type { Stream } from '../../shell/shell.js';
import { wrapText } from '../showing/wrap-text.js';
import type { Call } from './create-call.js';
import { showChanges } from './show-changes.js';
import { showList } from './show-list.js';

interface ShowingOptions {
  readonly call: Call;
  readonly all: boolean;
  /** Whether to name people who are touched by a change and are on nobody's list here. */
  readonly byName: boolean;
  /** The file with the pairs, as typed. */
  readonly file: string;
}

/** What a person has in one role, their list, and what would help where something is missing. */
export function showPerson(
  explanation: PersonExplanation,
  { recalled, couples }: Explainer,
  stream: Stream,
  options: ShowingOptions,
): string {
  const { person, role, unmatched, changes } = explanation;
  const pairs = role === 'mentee' ? couples.ofMentee(person) : couples.ofMentor(person);
  const lines = [
    sayPairs(explanation, pairs, options.call),
    ...(unmatched === null ? [] : [`${printable(unmatched.reason)} ${printable(unmatched.remedy)}`]),
  ];
  return [
    lines.map((line) => wrapText(line, stream.columns)).join(''),
    showList(explanation, recalled.preferences.cohort, stream, options),
    changes === null ? '' : showChanges(changes, explanation, stream, options),
  ]
    .filter((section) => section !== '')
    .join('\n');
}

function sayPairs({ person, role }: PersonExplanation, pairs: readonly Pairing[], call: Call): string {
  if (role === 'mentee') {
    if (pairs.length === 0) return `${call(person)} has no mentor.`;
    const mentors = pairs.map((pairing) => sayPartner(pairing, call(pairing.mentor), pairing.menteeChoice));
    return `${call(person)} is with ${joinWords(mentors)}.`;
  }
  const seats = plural(person.capacity, 'seat');
  if (pairs.length === 0) return `${call(person)} mentors nobody, with ${seats} in all.`;
  const mentees = pairs.map((pairing) => sayPartner(pairing, call(pairing.mentee), pairing.mentorChoice));
  return `${call(person)} mentors ${joinWords(mentees)}, with ${seats} in all.`;
}

/** "Amina Yusuf (choice 1; 72 points)"; a pair that a rule refuses has no choice. */
function sayPartner(pairing: Pairing, partner: string, choice: number | null): string {
  const points = `${pairPoints(pairing.score)} points`;
  const told = choice === null ? points : `choice ${choice}; ${points}`;
  return `${partner} (${told})`;
}
