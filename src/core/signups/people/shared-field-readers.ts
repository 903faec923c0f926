import { diagnose } from '../../diagnostics/diagnostic.js';
import type { FieldName } from '../../programme/field-names.js';
import { collapseBlanks } from '../../text/collapse-blanks.js';
import { suggestLanguage } from '../answers/further-languages.js';
import { mergeSpans } from '../answers/hours/merge-spans.js';
import { meansAnybody } from '../answers/means-anybody.js';
import { readFormats } from '../answers/read-formats.js';
import { readMatters } from '../answers/read-matters.js';
import { readSeeks } from '../answers/read-seeks.js';
import { readYesNo } from '../answers/read-yes-no.js';
import { mayChangeClocks } from '../answers/time-zones/read-time-zone.js';
import { foldWords } from '../fold-words.js';
import type { MeetingFormat } from '../person.js';
import { phrasePattern } from '../phrase-pattern.js';
import type { WeeklyHours } from '../weekly-hours.js';
import { type Answer, placeOfAnswer } from './raw-signup.js';
import { readList, readTexts } from './read-list.js';
import { type AnswersReader, readOnce } from './read-once.js';
import { readShortAnswer } from './read-short-answer.js';
import type { ReadingContext } from './reading-context.js';
import { shortWord } from './short-word.js';
import type { SharedFields } from './signup.js';

const NOBODY = phrasePattern('nobody|no one|noone|niemand|personne|nadie|ei ketään|ingen|لا احد');

/** What makes "nobody but Tomás" name somebody after all. */
const EXCEPT = phrasePattern('but|except|excepting|apart from|other than|besides|only|actually');

/** Of one cell; who wrote more wrote a text. */
const MOST_REPORTED = 3;

/** Tables of linked pages export `Asha Verma (https://…)`. */
const LINK_BEHIND = /\s*\(https?:\/\/[^\s()]*\)$/u;

/** How each field that both roles answer is read from the answers to its question. */
type SharedFieldReaders = {
  readonly [Key in keyof SharedFields]: {
    readonly field: FieldName;
    readonly read: AnswersReader<SharedFields[Key]>;
  };
};

export const sharedFieldReaders: Omit<SharedFieldReaders, 'name'> = {
  pronouns: { field: 'pronouns', read: readOnce(readLine) },
  chat: { field: 'chat', read: readOnce(readLine) },
  jobTitle: { field: 'jobTitle', read: readOnce(readLine) },
  organisation: { field: 'organisation', read: readOnce(readLine) },
  manager: { field: 'manager', read: readOnce(readLine) },
  seniorityYears: {
    field: 'seniority',
    read: readOnce((answers, context) =>
      readShortAnswer(answers, context.readSeniority, unclear(context, 'a number of years')),
    ),
  },
  background: { field: 'background', read: readText },
  identity: { field: 'identity', read: readOnce((answers) => readTexts(answers)) },
  culture: { field: 'culture', read: readOnce((answers) => readTexts(answers)) },
  seeks: {
    field: 'seeks',
    read: readOnce((answers) => readList(answers, true).flatMap(({ text }) => readSeeks(text))),
  },
  timeZone: { field: 'timeZone', read: readOnce(readZone) },
  availability: { field: 'availability', read: readOnce(readHours) },
  languages: { field: 'languages', read: readOnce(readSpokenLanguages) },
  formats: { field: 'formats', read: readOnce(readWaysToMeet) },
  minutesPerMonth: {
    field: 'minutesPerMonth',
    read: readOnce((answers, context) =>
      readShortAnswer(
        answers,
        (text, { column }) => context.readMinutes(text, column?.header ?? ''),
        unclear(context, 'a length of time'),
      ),
    ),
  },
  requests: {
    field: 'requests',
    read: readOnce((answers) => readPeople(answers).filter((text) => !meansAnybody(text))),
  },
  avoid: { field: 'avoid', read: readOnce(readAvoided) },
  matters: { field: 'matters', read: readOnce((answers) => readMatters(readTexts(answers))) },
};

/** One line of text; of several columns the first that was answered. */
export function readLine(answers: readonly Answer[]): string {
  return collapseBlanks(answers[0]?.text ?? '');
}

/** A free text, its line breaks kept; several columns follow each other. */
export function readText(answers: readonly Answer[]): string {
  return answers.map(({ text }) => text).join('\n');
}

function readZone(answers: readonly Answer[], { readTimeZone, report }: ReadingContext): string | null {
  const zone = readShortAnswer(answers, readTimeZone, (answer) =>
    report(diagnose('time-zone-unknown', placeOfAnswer(answer), {})),
  );
  const [answer] = answers;
  if (zone !== null && answer !== undefined && mayChangeClocks(zone)) {
    report(diagnose('time-zone-fixed', placeOfAnswer(answer), {}));
  }
  return zone;
}

function readHours(answers: readonly Answer[], context: ReadingContext): WeeklyHours | null {
  const spans = answers.flatMap((answer) => {
    const part = answer.column?.cells === 'answer' ? answer.column.part : null;
    const hours =
      part === null ? context.readAvailability(answer.text) : context.readGridAvailability(part, answer.text);
    // A bare yes or no is a box ticked or not; "no Mondays" is an answer, which nobody shall believe was read.
    const isTick = (): boolean =>
      readYesNo(answer.text) !== null && (part !== null || !foldWords(answer.text).includes(' '));
    if (hours === null && !isTick()) unclear(context, 'days or times of the week')(answer);
    return hours ?? [];
  });
  return spans.length === 0 ? null : mergeSpans(spans);
}

/** The languages by their English names; what is none is reported, and kept as written. */
function readSpokenLanguages(
  answers: readonly Answer[],
  { readLanguages, report }: ReadingContext,
): readonly string[] {
  const languages = readList(answers).flatMap(({ text, answer }) => {
    const { names, unknown } = readLanguages(text);
    for (const part of unknown.slice(0, MOST_REPORTED)) {
      report(
        diagnose('language-unknown', placeOfAnswer(answer), {
          word: shortWord(part),
          suggestion: suggestLanguage(part),
        }),
      );
    }
    return [...names, ...unknown];
  });
  return [...new Set(languages)];
}

function readWaysToMeet(answers: readonly Answer[], context: ReadingContext): readonly MeetingFormat[] {
  const understood = readList(answers).filter(({ text, answer }) => {
    const isUnderstood = context.readFormats(text) !== null;
    if (!isUnderstood) unclear(context, 'a way to meet')(answer);
    return isUnderstood;
  });
  return readFormats(understood.map(({ text }) => text)) ?? [];
}

/** Names or addresses. A bare "No", and what begins like "nobody", names nobody; Jo Smith is no yes. */
function readPeople(answers: readonly Answer[]): readonly string[] {
  const texts = readTexts(answers).map((text) => text.replace(LINK_BEHIND, ''));
  return [...new Set(texts)].filter((text) => {
    const words = foldWords(text);
    const isBareNo = !words.includes(' ') && readYesNo(text) === false;
    return !isBareNo && NOBODY.exec(words)?.index !== 0;
  });
}

/** As people asked for, but an exception to nobody is kept: to pair those two would do harm. */
function readAvoided(answers: readonly Answer[]): readonly string[] {
  const people = readPeople(answers);
  return [
    ...people,
    ...readTexts(answers).filter((text) => EXCEPT.test(foldWords(text)) && !people.includes(text)),
  ];
}

/** Reports an answer that was not understood, by the words that say as what. */
export function unclear({ report }: ReadingContext, what: string): (answer: Answer) => void {
  return (answer) => report(diagnose('answer-unclear', placeOfAnswer(answer), { what }));
}
