import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import type { Mailbox } from '../../programme/programme.js';
import { buildLetterContext, type LetterSurroundings } from './build-letter-context.js';
import type { Restart } from './find-restarts.js';
import type { IntroductionKind } from './letter-kind.js';
import type { FillLetter, LetterPlan } from './letter-plan.js';
import type { LetterTemplates } from './letter-templates.js';

/**
 * The introductions of one pair: one letter to both, which an answer reaches too; or, with `separate`, one to each.
 * An answer to a letter of one's own reaches whoever sent it: that may be told what the other need not know.
 */
export function planIntroductions(
  row: PairingRow,
  surroundings: LetterSurroundings,
  templates: LetterTemplates,
  separate: boolean,
): readonly LetterPlan[] {
  const mentor = mailboxOf(row, 'mentor');
  const mentee = mailboxOf(row, 'mentee');
  const [now, ...before] = surroundings.restarts.ofPair(row);
  const fillAs =
    (kind: IntroductionKind, restart: Restart): FillLetter =>
    (today) =>
      templates.introductions[kind].render(
        buildLetterContext(row, surroundings, { today, separate, restart }),
      );
  const plan = (kind: IntroductionKind, ...to: readonly Mailbox[]): LetterPlan => ({
    kind,
    mentor,
    mentee,
    to,
    replyTo: separate ? [] : to,
    // Whoever gets the letter comes first, in the name as in the folder.
    subject: {
      names: [...to, ...[mentor, mentee].filter((person) => !to.includes(person))].map(({ name }) => name),
      keys: [...(separate ? [kind] : []), mentor.email, mentee.email],
    },
    fills: [fillAs(kind, now), ...before.map((restart) => fillAs(kind, restart))],
  });
  return separate
    ? [plan('introduction-to-mentor', mentor), plan('introduction-to-mentee', mentee)]
    : [plan('introduction', mentor, mentee)];
}

function mailboxOf(row: PairingRow, role: 'mentor' | 'mentee'): Mailbox {
  const email = row[`${role}_email`];
  return { name: row[`${role}_name`].trim() || email, email };
}
