import { type Diagnostic, diagnose, hasErrors } from '../../diagnostics/diagnostic.js';
import type { Place } from '../../diagnostics/place.js';
import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import type { Mailbox, Programme } from '../../programme/programme.js';
import { invariant } from '../../text/invariant.js';
import type { OutputFile } from '../../text/output-file.js';
import { checkAnswered, readersOf } from '../answers/check-answered.js';
import type { SignupAnswers } from '../answers/read-answers.js';
import { countMeetings } from '../count-meetings.js';
import { writeDocument } from '../document/write-document.js';
import { chooseSender } from '../letters/choose-sender.js';
import { type EarlierFiles, keepEarlierDate } from '../mail/keep-earlier-date.js';
import { nameFiles } from '../name-files.js';
import type { TemplateSet } from '../template-set.js';
import { buildGuide } from './build-guide.js';
import { checkRecipients } from './check-recipients.js';
import { datedPath, type GuideFileSources, guideFiles } from './guide-files.js';
import { writeGuideIndex } from './guide-index.js';
import { compileGuideTemplates, type GuideTemplates } from './guide-templates.js';
import { findTeachers } from './open-skills.js';
import { chooseGuideSet, type MeetingsOfSets, readGuideSets } from './read-guide-sets.js';
import type { WrittenGuide } from './written-guide.js';

export interface GuideOptions {
  /** With the texts of `GUIDE_TEMPLATES`. */
  readonly templates: TemplateSet;
  /** The instant the drafts are dated, ISO 8601 in UTC: `2026-09-05T08:00:00Z`. */
  readonly date: string;
  /** The sender named on the command line. */
  readonly from: Mailbox | null;
  /** What people answered to the form, where templates are to quote it; with the `form` of `templates`. */
  readonly answers?: SignupAnswers | null;
  /** What the last run wrote: a guide that stays the same keeps its date. */
  readonly written: EarlierFiles;
  /** Where each row stands, for diagnostics. */
  readonly places: readonly Place[];
  /** Hears how much is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

interface RenderedGuides {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The guide of one meeting (from 1), or of all, for every pair: `meeting-3/<pair>.md`, `.html`, a calendar entry (`.ics`) and a draft (`.eml`),
 * `meeting-3/index.csv`. The same bytes for the same rows, programme and options.
 * Errors: a meeting the programme does not have, a broken template or contents file; then there are no files.
 */
export async function renderGuides(
  rows: readonly PairingRow[],
  programme: Programme,
  meeting: number | 'all',
  options: GuideOptions,
): Promise<RenderedGuides> {
  const count = countMeetings(programme);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const wanted = meeting === 'all' ? numbers : numbers.filter((number) => number === meeting);
  if (meeting !== 'all' && wanted.length === 0) {
    return {
      files: [],
      diagnostics: [diagnose('meeting-beyond-programme', null, { meeting, meetings: count })],
    };
  }
  const { templates, diagnostics: templateProblems } = compileGuideTemplates(options.templates);
  const { meetings, diagnostics: contentsProblems } = readGuideSets(rows, programme, options.templates);
  const { from } = chooseSender(programme, options.from);
  const diagnostics = [
    ...templateProblems,
    ...contentsProblems,
    // Guides are not signed: only the drafts miss a sender.
    ...(from === null ? [diagnose('letter-sender-unknown', null, { signed: true })] : []),
    ...checkRecipients(rows, options.places),
    ...checkAnswered(readersOf(rows, options.places), options.answers ?? null),
  ];
  if (templates === null || hasErrors(diagnostics)) return { files: [], diagnostics };

  const writeGuide = createGuideWriter(rows, programme, templates, meetings, options);
  const sources = { programme, entry: templates.entry, from };
  const files: OutputFile[] = [];
  for (const [meetingsDone, number] of wanted.entries()) {
    const guides: WrittenGuide[] = [];
    for (const [guidesDone, row] of rows.entries()) {
      options.onProgress?.((meetingsDone + guidesDone / rows.length) / wanted.length);
      const guide = writeGuide(number, row, guidesDone);
      guides.push(guide);
      files.push(...(await writeFiles(guide, sources, options)));
    }
    files.push({ path: `meeting-${number}/index.csv`, content: writeGuideIndex(guides) });
  }
  return { files, diagnostics };
}

/** The files of a guide, dated as of the day on which it was first written where it has not changed since. */
async function writeFiles(
  guide: WrittenGuide,
  sources: GuideFileSources,
  { date, written }: GuideOptions,
): Promise<readonly OutputFile[]> {
  const { files } = await keepEarlierDate(datedPath(guide), date, written, async (asOf) => ({
    files: await guideFiles(guide, sources, asOf),
  }));
  return files;
}

/** Writes the guide of a meeting for a row and its place; what depends on neither is prepared once. */
function createGuideWriter(
  rows: readonly PairingRow[],
  programme: Programme,
  { guide: guideTemplate, page }: GuideTemplates,
  meetings: MeetingsOfSets,
  { templates: { language }, answers = null }: GuideOptions,
): (number: number, row: PairingRow, place: number) => WrittenGuide {
  const count = countMeetings(programme);
  const sources = { programme, teachers: findTeachers(rows), language, answers };
  const names = nameFiles(
    rows.map((row) => ({
      names: [row.mentor_name, row.mentee_name],
      keys: [row.mentor_email, row.mentee_email],
    })),
  );
  return (number, row, place) => {
    const contents = meetings.get(chooseGuideSet(row, programme))?.[number - 1];
    invariant(contents !== undefined, 'a meeting of the programme was not read');
    const guide = buildGuide(row, { number, count }, contents, sources);
    const written = writeDocument(guideTemplate.render(guide), page, language);
    return { ...written, path: `meeting-${number}/${names[place]}`, row, guide };
  };
}
