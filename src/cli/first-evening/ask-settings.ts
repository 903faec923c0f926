import { defaultProgramme } from '../../core/programme/default-programme.js';
import { isCalendarDay } from '../../core/programme/is-calendar-day.js';
import { findLanguageByCode } from '../../core/programme/language-names.js';
import type { SharedAnswer } from '../../core/programme/programme.js';
import { readMailbox } from '../../core/programme/read-mailbox.js';
import type { GivenSettings } from '../../core/programme/write-programme.js';
import type { Questions } from '../../shell/questions.js';

/** The answers that are quoted word for word only where the form said so; the organiser is asked for each. */
export const ASKED_ANSWERS = ['organisation', 'background'] as const satisfies readonly SharedAnswer[];

const ASKED_WORDS: Readonly<Record<(typeof ASKED_ANSWERS)[number], string>> = {
  organisation: 'where people work or study',
  background: 'what people wrote about their background, word for word',
};

/**
 * Asks for what neither a flag nor the file said; an empty answer leaves a setting out. `formLanguage` is that of the
 * form, where letters can be written in it.
 */
export async function askSettings(
  questions: Questions,
  given: GivenSettings,
  formLanguage: string | null,
): Promise<GivenSettings> {
  const ask = async (
    message: string,
    preset = '',
    refuse: (answer: string) => string | null = () => null,
  ): Promise<string | undefined> => {
    const refuseUnlessEmpty = (answer: string): string | null => (answer === '' ? null : refuse(answer));
    const answer = await questions.text({ message, preset, refuse: refuseUnlessEmpty });
    return answer === '' ? undefined : answer;
  };
  return {
    ...given,
    programme: given.programme ?? (await ask('What is the programme called?')),
    organiser:
      given.organiser ??
      readMailbox(
        (await ask('Who signs the letters? (Name <address>, empty: not yet known)', '', refuseMailbox)) ?? '',
      ),
    start:
      given.start ??
      (await ask('When do the pairs begin? (YYYY-MM-DD, empty: not yet known)', '', refuseDay)),
    months: given.months ?? toCount(await ask('How many months does it run?', '6', refuseCount(1, 60))),
    meetings:
      given.meetings ?? toCount(await ask('How many meetings does a pair have?', '6', refuseCount(1, 6))),
    language: given.language ?? (await askLanguage(questions, formLanguage)),
    share: given.share ?? (await askShare(questions, given.columns)),
  };
}

/** Asked only where the form itself is in another language than English. */
async function askLanguage(questions: Questions, code: string | null): Promise<string | undefined> {
  if (code === null) return undefined;
  const name = findLanguageByCode(code)?.name ?? code;
  const isWanted = await questions.confirm(`Shall letters and guides be in ${name}, as the form is?`, true);
  return isWanted ? code : undefined;
}

/** What the form promised about answers that are not quoted otherwise; asked only where the form has them. */
async function askShare(
  questions: Questions,
  columns: GivenSettings['columns'],
): Promise<readonly SharedAnswer[] | undefined> {
  const promised: SharedAnswer[] = [];
  for (const answer of ASKED_ANSWERS) {
    if (columns?.has(answer) !== true) continue;
    const question = `Did the form say that the other person will see ${ASKED_WORDS[answer]}?`;
    if (await questions.confirm(question, false)) promised.push(answer);
  }
  return promised.length === 0 ? undefined : [...defaultProgramme.share, ...promised];
}

function refuseMailbox(answer: string): string | null {
  return readMailbox(answer) === null ? 'Write it like: Aino Laine <aino@example.org>' : null;
}

function refuseDay(answer: string): string | null {
  return isCalendarDay(answer) ? null : 'Write it like 2026-10-05';
}

function refuseCount(least: number, most: number): (answer: string) => string | null {
  return (answer) =>
    /^\d+$/.test(answer) && Number(answer) >= least && Number(answer) <= most
      ? null
      : `Give a whole number from ${least} to ${most}`;
}

function toCount(answer: string | undefined): number | undefined {
  return answer === undefined ? undefined : Number(answer);
}
