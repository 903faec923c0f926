/*
 * The guides' words are data, so that a translator or an organiser can change them without touching code.
 * They pass through here once a run; whatever is missing is told with its line, before a file is written.
 */
import { type Diagnostic, diagnose, hasErrors } from '../../diagnostics/diagnostic.js';
import type { GuideSet } from '../../programme/programme.js';
import { readYaml } from '../../programme/read-yaml.js';
import { itemsOf, type Spot, spotsOf, textOf, textsOf } from '../words/contents-spot.js';
import { type GuideContents, type GuideTexts, type MeetingTexts, subjectsKey } from './guide-contents.js';
import { MOST_MEETINGS, planMeetings } from './plan-meetings.js';

/** What was read, or null where a diagnostic is an error. */
interface Reading<Contents> {
  readonly contents: Contents | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads what a set of guides says. Errors: every meeting of programmes of every length must be there, complete. */
export function readGuideContents(set: GuideSet, file: string, source: string): Reading<GuideContents> {
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
export function readOwnMeetingContents(file: string, source: string): Reading<GuideTexts> {
  return readContents(file, source, readGuideTexts);
}

function readContents<Contents>(
  file: string,
  source: string,
  read: (top: Spot) => Contents,
): Reading<Contents> {
  const document = readYaml(source, file);
  if (hasErrors(document.diagnostics)) return { contents: null, diagnostics: document.diagnostics };
  // By key: a value of the wrong shape is told once, however many ask for what should be in it.
  const problems = new Map<string, Diagnostic>();
  const contents = read({
    value: document.value,
    path: [],
    complain: (path, expected) => {
      const key = path.join('.');
      problems.set(key, diagnose('guide-contents', document.placeOf(path), { key, expected }));
    },
  });
  return {
    contents: problems.size > 0 ? null : contents,
    diagnostics: [...document.diagnostics, ...problems.values()],
  };
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
