import { type Diagnostic, diagnose, hasErrors } from '../../diagnostics/diagnostic.js';
import type { PairingRow } from '../../pairing/rows/pairing-row.js';
import type { GuideSet, Programme } from '../../programme/programme.js';
import { invariant } from '../../text/invariant.js';
import { normaliseKey } from '../../text/normalise-key.js';
import type { OutputFile } from '../../text/output-file.js';
import { countMeetings } from '../count-meetings.js';
import { fileNameFor } from '../file-name.js';
import type { TemplateSet } from '../template-set.js';
import { buildGuide } from './build-guide.js';
import { buildMeetings, type ProgrammeMeeting } from './build-meetings.js';
import { writeGuideIndex } from './guide-index.js';
import { compileGuideTemplates } from './guide-templates.js';
import { findTeachers } from './open-skills.js';

interface RenderedGuides {
  readonly files: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The guide of one meeting (from 1), or of all, for every pair: `meeting-3/<pair>.md`, `.html`, `meeting-3/index.csv`.
 * `templates` has the texts of `GUIDE_TEMPLATES`.
 * Errors: a meeting the programme does not have, a broken template or contents file; then there are no files.
 */
export function renderGuides(
  rows: readonly PairingRow[],
  programme: Programme,
  meeting: number | 'all',
  { templates }: { readonly templates: TemplateSet },
): RenderedGuides {
  const count = countMeetings(programme);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const wanted = meeting === 'all' ? numbers : numbers.filter((number) => number === meeting);
  if (meeting !== 'all' && wanted.length === 0) {
    return nothing(diagnose('meeting-beyond-programme', null, { meeting, meetings: count }));
  }
  const compiled = compileGuideTemplates(templates);
  const sets = readSets(rows, programme, templates);
  const diagnostics = [...compiled.diagnostics, ...sets.diagnostics];
  if (compiled.templates === null || hasErrors(diagnostics)) return nothing(...diagnostics);
  const { markdown, page } = compiled.templates;

  const teachers = findTeachers(rows);
  const files = wanted.flatMap((number): OutputFile[] => {
    const guides = rows.map((row, index) => {
      const contents = sets.meetings.get(setOf(row, programme))?.[number - 1];
      invariant(contents !== undefined, 'a meeting of the programme was not read');
      const name = fileNameFor(index + 1, row.mentor_name, row.mentee_name);
      return { name, row, guide: buildGuide(row, programme, { number, count }, contents, teachers) };
    });
    const folder = `meeting-${number}`;
    const pages = guides.flatMap(({ name, guide }) => [
      { path: `${folder}/${name}.md`, content: markdown.render(guide) },
      { path: `${folder}/${name}.html`, content: page.render(guide) },
    ]);
    return [...pages, { path: `${folder}/index.csv`, content: writeGuideIndex(guides) }];
  });
  return { files, diagnostics };
}

function nothing(...diagnostics: readonly Diagnostic[]): RenderedGuides {
  return { files: [], diagnostics };
}

/** The organiser's own meetings are the same in every track. */
function setOf(row: PairingRow, programme: Programme): GuideSet {
  if (typeof programme.meetings !== 'number') return programme.guides.default;
  const track = normaliseKey(row.track);
  const [, own] = [...programme.guides.perTrack].find(([name]) => normaliseKey(name) === track) ?? [];
  return own ?? programme.guides.default;
}

/** The meetings of every set that some pair needs. */
function readSets(rows: readonly PairingRow[], programme: Programme, templates: TemplateSet) {
  const meetings = new Map<GuideSet, readonly ProgrammeMeeting[]>();
  const diagnostics: Diagnostic[] = [];
  for (const set of new Set(rows.map((row) => setOf(row, programme)))) {
    const read = buildMeetings(programme, set, templates);
    meetings.set(set, read.meetings);
    diagnostics.push(...read.diagnostics);
  }
  return { meetings, diagnostics };
}
