import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { GuideSet, Meeting, Programme } from '../../programme/programme.js';
import { invariant } from '../../text/invariant.js';
import { type TemplateSet, templateText } from '../template-set.js';
import { type GuideTexts, type MeetingTexts, subjectsKey } from './guide-contents.js';
import { planMeetings } from './plan-meetings.js';
import { readGuideContents, readOwnMeetingContents } from './read-guide-contents.js';

/** One meeting of a programme, before it is about a pair. */
export interface ProgrammeMeeting extends MeetingTexts {
  /** Who joins, in the organiser's words; empty where nobody does. */
  readonly guest: string;
}

/**
 * The meetings of a programme in their order: the organiser's own, else those of the set.
 * Empty where a diagnostic is an error.
 */
export function buildMeetings(
  programme: Programme,
  set: GuideSet,
  templates: TemplateSet,
): { readonly meetings: readonly ProgrammeMeeting[]; readonly diagnostics: readonly Diagnostic[] } {
  if (typeof programme.meetings !== 'number') {
    const { file, source } = templateText(templates, 'own-meetings');
    const { contents, diagnostics } = readOwnMeetingContents(file, source);
    if (contents === null) return { meetings: [], diagnostics };
    return { meetings: programme.meetings.map((meeting) => ownMeeting(meeting, contents)), diagnostics };
  }
  const { file, source } = templateText(templates, set);
  const { contents, diagnostics } = readGuideContents(set, file, source);
  if (contents === null) return { meetings: [], diagnostics };
  const plans = planMeetings(programme.meetings, set);
  const meetings = plans.map(({ subjects }) => {
    const texts = contents.get(subjectsKey(subjects));
    invariant(texts !== undefined, 'a planned meeting was not read');
    return { ...texts, guest: '' };
  });
  return { meetings, diagnostics };
}

/** The organiser's title and questions, with what helps in any meeting around them. */
function ownMeeting(meeting: Meeting, around: GuideTexts): ProgrammeMeeting {
  const questions =
    meeting.questions.length === 0 ? around.questions : { both: meeting.questions, mentee: [], mentor: [] };
  return { ...around, title: meeting.title, purpose: '', questions, guest: meeting.guest ?? '' };
}
