import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { TemplateName } from '../shipped-templates.js';
import type { Template } from '../template/template.js';
import { compileFromSet, type TemplateSet } from '../template-set.js';
import { EXAMPLE_GUIDE } from './example-guide.js';
import type { Guide } from './guide.js';

/** The templates and contents that guides are made with. */
export const GUIDE_TEMPLATES: readonly TemplateName[] = [
  'guide',
  'guide-page',
  'career-change',
  'skills',
  'own-meetings',
];

/** Reads and checks both forms of a guide; null where one has an error. */
export function compileGuideTemplates(set: TemplateSet): {
  readonly templates: { readonly markdown: Template<Guide>; readonly page: Template<Guide> } | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { template: markdown, ...first } = compileFromSet(set, 'guide', 'markdown', EXAMPLE_GUIDE);
  const { template: page, ...second } = compileFromSet(set, 'guide-page', 'html', EXAMPLE_GUIDE);
  const diagnostics = [...first.diagnostics, ...second.diagnostics];
  return { templates: markdown === null || page === null ? null : { markdown, page }, diagnostics };
}
