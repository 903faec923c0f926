import { describeReviews } from '../../core/pairing/reasons/describe-reviews.js';
import type { ReviewCase } from '../../core/pairing/review/list-review-cases.js';
import { writeShortWhy } from '../../core/pairing/rows/write-why.js';
import type { Preferences } from '../../core/preferences/preferences.js';
import type { Person } from '../../core/signups/person.js';
import type { Skill } from '../../core/skills/skill.js';
import { joinWords } from '../../core/text/join-words.js';
import { printable } from '../../core/text/printable.js';
import type { Stream } from '../../shell/shell.js';
import { cutText } from '../showing/cut-text.js';
import { wrapText } from '../showing/wrap-text.js';

const ANSWER_WIDTH = 160;
const POINT = 10;

/** A pair in a few lines: who they are, why they are together, what is doubtful, and who else there is. */
export function showCase(
  { pairing, points, other }: ReviewCase,
  preferences: Preferences,
  { columns, paint }: Stream,
  call: (person: Person) => string,
): string {
  const { mentee, mentor, score } = pairing;
  const { programme } = preferences.cohort;
  const why = printable(writeShortWhy({ mentee, mentor, score }, programme, { ownWords: true }));
  const doubts = describeReviews(pairing, preferences);
  const sides = `${Math.floor(score.mentee.score / POINT)} for the mentee, ${Math.floor(score.mentor.score / POINT)} for the mentor`;
  const line = (label: string, words: string): string =>
    words === '' ? '' : wrapText(`${label}: ${words}`, columns, '  ', '    ');
  return [
    wrapText(paint.strong(`${call(mentee)} with ${call(mentor)}`), columns),
    line('Mentee', describePerson(mentee, mentee.learns, mentee.goals)),
    line('Mentor', describePerson(mentor, mentor.teaches, mentor.helpsWith)),
    line('Points', `${points} (${sides})`),
    line('Why', why === '' ? 'no reason that a letter could give' : why),
    doubts.length === 0 ? '' : line(paint.doubtful('Look at'), doubts.join('; ')),
    pairing.status === 'fixed' ? line('Fixed', 'by you, under "together" in the settings') : '',
    line('Best other mentor', describeOther(other, call)),
  ].join('');
}

function describePerson(
  { jobTitle, organisation }: Person,
  skills: readonly Skill[],
  topics: readonly string[],
): string {
  const parts = [jobTitle, organisation, joinWords(skills.map(({ label }) => label)), ...topics];
  return cutText(
    parts
      .map(printable)
      .filter((part) => part !== '')
      .join(' · '),
    ANSWER_WIDTH,
  );
}

function describeOther(other: ReviewCase['other'], call: (person: Person) => string): string {
  if (other === null) return 'nobody else is acceptable';
  const points = Math.floor((other.score.mentee + other.score.mentor) / (2 * POINT));
  return `${call(other.mentor)}, ${points} points, ${other.hasSeat ? 'with a free seat' : 'without a free seat'}`;
}
