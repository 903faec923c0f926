import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.js';
import type { Programme } from '../../programme/programme.js';
import type { OutputFile } from '../../text/output-file.js';
import { compilePage } from '../document/document-page.js';
import { writeDocument } from '../document/write-document.js';
import type { TemplateName } from '../shipped-templates.js';
import { compileFromSet, type TemplateSet } from '../template-set.js';
import { buildHandbook } from './build-handbook.js';
import { EXAMPLE_HANDBOOK } from './handbook.js';

/** Every handbook: its template, and the name of its files. */
const HANDBOOKS = [
  { name: 'mentors-handbook', file: 'mentors' },
  { name: 'mentees-handbook', file: 'mentees' },
] as const;

/** Whether a file of a folder is a handbook, printed or not: letters and guides may stand in the same folder. */
export function isHandbook(path: string): boolean {
  return HANDBOOKS.some(({ file }) => path.replace(/\.(?:md|html|pdf)$/, '') === file);
}

/** The templates and contents that handbooks are made with. */
export const HANDBOOK_TEMPLATES: readonly TemplateName[] = [
  ...HANDBOOKS.map(({ name }) => name),
  'page',
  'career-change',
  'skills',
  'own-meetings',
];

/**
 * The handbooks of a programme: `mentors.md`, `.html`, `mentees.md`, `.html`. They tell what the settings say and
 * know nothing of any person who signed up. `templates` has the texts of `HANDBOOK_TEMPLATES`.
 * Errors: a broken template or contents file; then there are no files.
 */
export function renderHandbooks(
  programme: Programme,
  templates: TemplateSet,
): { readonly files: readonly OutputFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const page = compilePage(templates);
  const compiled = HANDBOOKS.map(({ name, file }) => ({
    file,
    ...compileFromSet(templates, name, 'document', EXAMPLE_HANDBOOK),
  }));
  const built = buildHandbook(programme, templates);
  const diagnostics = [page, ...compiled, built].flatMap((step) => step.diagnostics);
  const { handbook } = built;
  if (handbook === null || page.template === null || hasErrors(diagnostics))
    return { files: [], diagnostics };

  const around = page.template;
  const files = compiled.flatMap(({ file, template }): OutputFile[] => {
    if (template === null) return [];
    const { markdown, html } = writeDocument(template.render(handbook), around, templates.language);
    return [
      { path: `${file}.md`, content: markdown },
      { path: `${file}.html`, content: html },
    ];
  });
  return { files, diagnostics };
}
