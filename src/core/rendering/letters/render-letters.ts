import { type Diagnostic, diagnose, hasErrors } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import type { EarlierPair } from '../../pairing/rematch/earlier-pair.js';
import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import type { Mailbox, Programme } from '../../programme/programme.js';
import type { OutputFile } from '../../text/output-file.js';
import { checkAnswered, readersOf } from '../answers/check-answered.js';
import type { SignupAnswers } from '../answers/read-answers.js';
import type { EarlierFiles } from '../mail/keep-earlier-date.js';
import { keepEarlierDate } from '../mail/keep-earlier-date.js';
import { nameFiles } from '../name-files.js';
import { type TemplateSet, templateText } from '../template-set.js';
import { checkAddress, checkAddresses } from './check-addresses.js';
import { chooseSender } from './choose-sender.js';
import { findRestarts } from './find-restarts.js';
import { draftPath, letterFiles, letterTable } from './letter-files.js';
import type { FillLetter, LetterPlan } from './letter-plan.js';
import { compileLetterTemplates, type LetterTemplates } from './letter-templates.js';
import { describeLetters } from './letters-page.js';
import { planIntroductions } from './plan-introductions.js';
import { planWaitingLetter } from './plan-waiting-letter.js';
import type { WaitingPerson } from './read-waiting-people.js';
import { writeLetter } from './write-letter.js';
import type { WrittenLetter } from './written-letter.js';

export interface LetterOptions {
  /** With the texts of `LETTER_TEMPLATES`. */
  readonly templates: TemplateSet;
  /** The instant the letters are dated, ISO 8601 in UTC: `2026-09-05T08:00:00Z`. */
  readonly date: string;
  /** The sender named on the command line. */
  readonly from: Mailbox | null;
  /** Where each row stands, for diagnostics. */
  readonly places: readonly Place[];
  /** One letter per person instead of one per pair. */
  readonly separate: boolean;
  /** People without a partner who get a letter too. */
  readonly waiting: readonly WaitingPerson[];
  /** What people answered to the form, where templates are to quote it; with the `form` of `templates`. */
  readonly answers?: SignupAnswers | null;
  /** The pairs of an earlier run: who had another partner in it begins anew. */
  readonly earlier: readonly EarlierPair[];
  /** What the last run wrote: a letter that says the same today keeps its date. */
  readonly written: EarlierFiles;
  /** Is told after each letter what share of them is written, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

interface RenderedLetters {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The introduction letters, and those to people without a partner: for each a draft (.eml), a page (.html) and a text
 * (.txt), then `index.csv` for mail merge and `index.html` to open or copy each. The same bytes for the same rows,
 * programme and options. No file when a diagnostic is an error: a template or an address is wrong.
 */
export async function renderLetters(
  rows: readonly PairingRow[],
  programme: Programme,
  options: LetterOptions,
): Promise<RenderedLetters> {
  const { answers = null } = options;
  const { templates, diagnostics: templateProblems } = compileLetterTemplates(options.templates);
  const { from, diagnostics: senderProblems } = chooseSender(programme, options.from);
  const diagnostics = [
    ...templateProblems,
    ...senderProblems,
    ...checkAddresses(rows, options.places),
    ...options.waiting.flatMap(checkAddress),
    ...checkAnswered([...readersOf(rows, options.places), ...options.waiting], answers),
  ];
  if (templates === null || hasErrors(diagnostics)) return { files: [], diagnostics };

  const { language } = options.templates;
  const surroundings = { programme, language, from, restarts: findRestarts(rows, options.earlier), answers };
  const plans = [
    ...rows.flatMap((row) => planIntroductions(row, surroundings, templates, options.separate)),
    ...options.waiting.map((person) => planWaitingLetter(person, surroundings, templates)),
  ];
  const names = nameFiles(plans.map(({ subject }) => subject));
  const files: OutputFile[] = [];
  const letters: WrittenLetter[] = [];
  for (const [index, plan] of plans.entries()) {
    const written = await writeFiles(plan, names[index] ?? '', from, templates, options);
    if (written === null) {
      const place = { file: templateText(options.templates, plan.kind).file };
      return { files: [], diagnostics: [...diagnostics, diagnose('letter-without-subject', place, {})] };
    }
    files.push(...written.files);
    letters.push(written.letter);
    options.onProgress(letters.length / plans.length);
  }
  const overview = templates.lettersPage.render(describeLetters(letters, programme, from, language));
  return { files: [...files, letterTable(letters), { path: 'index.html', content: overview }], diagnostics };
}

/** A letter and its files, dated as of the day it was first written where it has not changed since. */
function writeFiles(
  plan: LetterPlan,
  name: string,
  from: Mailbox | null,
  templates: LetterTemplates,
  { templates: { language }, date, written }: LetterOptions,
): Promise<{ readonly letter: WrittenLetter; readonly files: readonly OutputFile[] } | null> {
  const writeAs = (fill: FillLetter) => async (asOf: string) => {
    const filled = fill(asOf.slice(0, 'YYYY-MM-DD'.length));
    const letter = writeLetter(plan, name, filled, templates, language);
    return letter === null ? null : { letter, files: await letterFiles(letter, from, asOf) };
  };
  const [now, ...before] = plan.fills;
  return keepEarlierDate(draftPath(name), date, written, writeAs(now), ...before.map(writeAs));
}
