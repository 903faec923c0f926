import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Programme } from '../../programme/programme.js';
import { invariant } from '../../text/invariant.js';
import { compileTemplate, type Template } from '../template/template.js';
import { EXAMPLE_GUIDE } from './example-guide.js';
import type { Guide } from './guide.js';

/** The templates and contents of guides: each one's name in `templates:`, and its file in the folder of a language. */
export const GUIDE_TEMPLATES = [
  { name: 'guide', file: 'guides/guide.md.hbs' },
  { name: 'guide-page', file: 'guides/guide.html.hbs' },
  { name: 'career-change', file: 'guides/career-change.yaml' },
  { name: 'skills', file: 'guides/skills.yaml' },
  { name: 'own-meetings', file: 'guides/own-meetings.yaml' },
] as const;

type GuideTemplateName = (typeof GUIDE_TEMPLATES)[number]['name'];

/** A template's text and where it came from, as the organiser knows it: their own file, else the shipped one. */
export function findGuideSource(
  name: GuideTemplateName,
  sources: ReadonlyMap<string, string>,
  programme: Programme,
): { readonly file: string; readonly source: string } {
  const shipped = GUIDE_TEMPLATES.find((template) => template.name === name);
  const source = sources.get(name);
  invariant(source !== undefined, `the template ${name} was not read`);
  return { file: programme.templates.get(name) ?? shipped?.file ?? name, source };
}

/** Reads and checks both forms of a guide; null where one has an error. */
export function compileGuideTemplates(
  sources: ReadonlyMap<string, string>,
  programme: Programme,
): {
  readonly templates: { readonly markdown: Template<Guide>; readonly page: Template<Guide> } | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const guide = findGuideSource('guide', sources, programme);
  const guidePage = findGuideSource('guide-page', sources, programme);
  const { template: markdown, ...first } = compileTemplate(
    guide.file,
    guide.source,
    'markdown',
    EXAMPLE_GUIDE,
  );
  const { template: page, ...second } = compileTemplate(
    guidePage.file,
    guidePage.source,
    'html',
    EXAMPLE_GUIDE,
  );
  const diagnostics = [...first.diagnostics, ...second.diagnostics];
  return { templates: markdown === null || page === null ? null : { markdown, page }, diagnostics };
}
