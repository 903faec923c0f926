import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { compilePage, type DocumentPage } from '../document/document-page.js';
import type { TemplateName } from '../shipped-templates.js';
import type { Template } from '../template/template.js';
import { compileFromSet, type TemplateSet } from '../template-set.js';
import { EXAMPLE_GUIDE } from './example-guide.js';
import type { Guide } from './guide.js';

/** The templates and contents that guides are made with. */
export const GUIDE_TEMPLATES: readonly TemplateName[] = [
  'guide',
  'calendar-entry',
  'page',
  'career-change',
  'skills',
  'own-meetings',
];

export interface GuideTemplates {
  readonly guide: Template<Guide>;
  readonly entry: Template<Guide>;
  readonly page: Template<DocumentPage>;
}

/** Reads and checks the guide, its calendar entry and the page around it; null where one has an error. */
export function compileGuideTemplates(set: TemplateSet): {
  readonly templates: GuideTemplates | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { template: guide, ...first } = compileFromSet(set, 'guide', 'document', EXAMPLE_GUIDE);
  const { template: entry, ...second } = compileFromSet(set, 'calendar-entry', 'text', EXAMPLE_GUIDE);
  const { template: page, ...third } = compilePage(set);
  const diagnostics = [...first.diagnostics, ...second.diagnostics, ...third.diagnostics];
  const complete = guide !== null && entry !== null && page !== null;
  return { templates: complete ? { guide, entry, page } : null, diagnostics };
}
