import { NO_ANSWERS } from '../answers/answers-of-pair.js';
import type { LetterSurroundings } from './build-letter-context.js';
import { describeContact, describeSigner } from './describe-contact.js';
import type { LetterPlan } from './letter-plan.js';
import type { LetterTemplates } from './letter-templates.js';
import type { WaitingPerson } from './read-waiting-people.js';
import type { WaitingContext } from './waiting-context.js';

/** The letter to somebody without a partner. */
export function planWaitingLetter(
  { role, name, email }: WaitingPerson,
  { programme, from, restarts, answers }: LetterSurroundings,
  templates: LetterTemplates,
): LetterPlan {
  const kind = `unmatched-${role}` as const;
  const person = { name, email };
  const context: WaitingContext = {
    programme: programme.programme ?? '',
    organiser: describeSigner(programme, from),
    person: { ...person, restart: restarts.ofPerson(person, role) },
    contact: describeContact(programme, from, true),
    answers: answers?.find(person, role) ?? NO_ANSWERS,
  };
  return {
    kind,
    mentor: role === 'mentor' ? person : null,
    mentee: role === 'mentee' ? person : null,
    to: [person],
    replyTo: [],
    subject: { names: [name], keys: [kind, email] },
    fills: [() => templates.waiting[kind].render(context)],
  };
}
