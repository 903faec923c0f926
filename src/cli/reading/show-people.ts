import type { SignupsReading } from '../../core/signups/signups-reading.js';
import { sumSeats } from '../../core/signups/sum-seats.js';
import { joinWords } from '../../core/text/join-words.js';
import { plural } from '../../core/text/plural.js';
import type { Paint } from '../../shell/paint.js';
import type { Stream } from '../../shell/shell.js';
import { wrapText } from '../showing/wrap-text.js';

/** Who was understood, which sign-ups make nobody and why, and whether the seats suffice. */
export function showPeople({ people, leftOut }: SignupsReading, { columns, paint }: Stream): string {
  const mentors = people.filter(({ isMentor }) => isMentor);
  const mentees = people.filter(({ isMentee }) => isMentee);
  const both = mentors.filter(({ isMentee }) => isMentee).length;
  const dropped = [
    [leftOut.empty.length, 'without any answer'],
    [leftOut.withoutConsent.length, 'without consent'],
    [leftOut.declined.length, 'declined or refunded'],
    [leftOut.withdrawn.length, 'withdrawn in the settings'],
    [leftOut.replaced.length, 'replaced by a newer one'],
    [leftOut.repeated.length, 'saying what another one says'],
  ] as const;
  const left = dropped
    .filter(([count]) => count > 0)
    .map(([count, why], place) => `${place === 0 ? plural(count, 'sign-up') : count} ${why}`);
  return [
    wrapText(
      `${paint.strong(plural(people.length, 'person', 'people'))}: ${plural(mentors.length, 'mentor')} and ${plural(mentees.length, 'mentee')}${both > 0 ? `, ${both} of them both` : ''}.`,
      columns,
    ),
    left.length === 0 ? '' : wrapText(`Left out: ${joinWords(left)}.`, columns),
    mentees.length === 0 ? '' : wrapText(weighSeats(sumSeats(mentors), mentees.length, paint), columns),
  ].join('');
}

function weighSeats(seats: number, mentees: number, paint: Paint): string {
  const counts = `${plural(seats, 'seat')} for ${plural(mentees, 'mentee')}`;
  if (seats >= mentees) return `${counts}: enough for everybody.`;
  const without = `at least ${plural(mentees - seats, 'mentee')} will stay without a mentor.`;
  return `${counts}: ${paint.doubtful(without)}`;
}
