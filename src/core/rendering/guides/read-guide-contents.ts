import type { GuideSet } from '../../programme/programme.js';
import { type ContentsReading, readContents } from '../words/contents-file.js';
import { itemsOf, type Spot, spotsOf, textOf, textsOf } from '../words/contents-spot.js';
import { type GuideContents, type GuideTexts, type MeetingTexts, subjectsKey } from './guide-contents.js';
import { MOST_MEETINGS, planMeetings } from './plan-meetings.js';

/** Reads what a set of guides says. Errors: every meeting of programmes of every length must be there, complete. */
export function readGuideContents(
  set: GuideSet,
  file: string,
  source: string,
): ContentsReading<GuideContents> {
  return readContents(file, source, (top) => {
    const { meetings } = spotsOf(top, 'meetings');
    const contents = new Map(itemsOf(meetings).map(readMeeting));
    for (const subjects of subjectsOf(set)) {
      if (!contents.has(subjects)) meetings.complain([...meetings.path, subjects], 'meeting');
    }
    return contents;
  });
}

/** Reads what stands around the organiser's own meetings. */
export function readOwnMeetingContents(file: string, source: string): ContentsReading<GuideTexts> {
  return readContents(file, source, readGuideTexts);
}

/** The meetings that a set must know for programmes of every length. */
function subjectsOf(set: GuideSet): ReadonlySet<string> {
  const counts = Array.from({ length: MOST_MEETINGS }, (_, index) => index + 1);
  const plans = counts.flatMap((count) => planMeetings(count, set));
  return new Set(plans.map(({ subjects }) => subjectsKey(subjects)));
}

function readMeeting(spot: Spot): readonly [string, MeetingTexts] {
  const { subjects, title, purpose } = spotsOf(spot, 'subjects', 'title', 'purpose');
  const texts = { title: textOf(title), purpose: textOf(purpose), ...readGuideTexts(spot) };
  return [subjectsKey(textsOf(subjects)), texts];
}

function readGuideTexts(spot: Spot): GuideTexts {
  const part = spotsOf(spot, 'prepare', 'questions', 'together', 'agree', 'advice', 'hour');
  const prepare = spotsOf(part.prepare, 'mentee', 'mentor');
  const questions = spotsOf(part.questions, 'both', 'mentee', 'mentor');
  const advice = spotsOf(part.advice, 'mentee', 'mentor', 'firstTimeMentor');
  return {
    prepare: { mentee: textsOf(prepare.mentee), mentor: textsOf(prepare.mentor) },
    questions: {
      both: textsOf(questions.both),
      mentee: textsOf(questions.mentee),
      mentor: textsOf(questions.mentor),
    },
    together: textsOf(part.together),
    agree: textsOf(part.agree),
    advice: {
      mentee: textOf(advice.mentee),
      mentor: textOf(advice.mentor),
      firstTimeMentor: textOf(advice.firstTimeMentor),
    },
    hour: itemsOf(part.hour).map(readStep),
  };
}

/** `- 15: Both stories` is a quarter of an hour. */
function readStep(spot: Spot): GuideTexts['hour'][number] {
  const [minutes = '', ...others] = spot.value instanceof Map ? spot.value.keys() : [];
  if (!/^\d{1,2}$/.test(minutes) || others.length > 0) {
    spot.complain(spot.path, 'step');
    return { minutes: 0, what: '' };
  }
  const { [minutes]: what = spot } = spotsOf(spot, minutes);
  return { minutes: Number(minutes), what: textOf(what) };
}
