import { describeTaught } from '../../pairing/rows/describe-taught.js';
import { FORMAT_LABELS } from '../../pairing/rows/format-labels.js';
import type { Programme, SharedAnswer } from '../../programme/programme.js';
import type { Evidence } from '../../scoring/evidence.js';
import { sharedPathClause } from '../../scoring/shared-path-clause.js';
import { topicLabel } from '../../scoring/topic-label.js';
import type { CriterionId, Person } from '../../signups/person.js';
import { joinWords } from '../../text/join-words.js';

/** The answers that a criterion's evidence quotes: what may not be shared is not told here either. */
const QUOTED: Readonly<Record<CriterionId, readonly SharedAnswer[]>> = {
  skills: ['skills'],
  goals: ['topics', 'goals'],
  background: ['paths'],
  logistics: ['formats', 'minutesPerMonth', 'timeZone'],
};

/**
 * What a criterion found in two people, in a few words: "teaches Python and SQL", "can help with interviews". Empty
 * where it found nothing, or nothing that may be told: private wishes, and words that agree by chance.
 */
export function describeEvidence(
  criterion: CriterionId,
  evidence: readonly Evidence[],
  mentee: Person,
  { share }: Programme,
): string {
  if (!QUOTED[criterion].every((answer) => share.includes(answer))) return '';
  switch (criterion) {
    case 'skills': {
      const { words, near, related } = describeTaught(evidence, mentee.learns.length);
      return [words, near].filter((part) => part !== '').join('; ') || related;
    }
    case 'goals': {
      const topics = evidence.flatMap((item) => (item.kind === 'topic' ? [topicLabel(item.topic)] : []));
      return topics.length === 0 ? '' : `can help with ${joinWords(topics)}`;
    }
    case 'background':
      return joinWords(
        evidence.flatMap((item) => (item.kind === 'path' ? [sharedPathClause(item.path)] : [])),
      );
    case 'logistics':
      return evidence
        .map(describeMeans)
        .filter((part) => part !== '')
        .join('; ');
  }
}

function describeMeans(item: Evidence): string {
  switch (item.kind) {
    case 'hours':
      return `${sayMinutes(item.hours.minutesPerWeek)} a week in common${item.hours.stated ? '' : ' by their time zones'}`;
    case 'minutes':
      return `${sayMinutes(item.minutesPerMonth)} a month`;
    case 'format':
      return FORMAT_LABELS[item.format];
    default:
      return '';
  }
}

/** "45 minutes", "2 hours", "1 h 30 min". */
function sayMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return rest === 1 ? '1 minute' : `${rest} minutes`;
  if (rest > 0) return `${hours} h ${rest} min`;
  return hours === 1 ? '1 hour' : `${hours} hours`;
}
