import { EXAMPLE_DOCUMENT_PAGE } from './document/document-page.js';
import { EXAMPLE_GUIDE } from './guides/example-guide.js';
import { EXAMPLE_HANDBOOK } from './handbooks/handbook.js';
import { EXAMPLE_LETTER } from './letters/letter-context.js';
import { EXAMPLE_PAGE } from './letters/letter-page.js';
import { EXAMPLE_LETTERS } from './letters/letters-page.js';
import { EXAMPLE_WAITING } from './letters/waiting-context.js';
import type { TemplateName } from './shipped-templates.js';

/** For each template that fields fill in, an example of them all; parts take the fields of what they stand in. */
export const TEMPLATE_EXAMPLES: ReadonlyMap<TemplateName, object> = new Map<TemplateName, object>([
  ['introduction', EXAMPLE_LETTER],
  ['introduction-to-mentor', EXAMPLE_LETTER],
  ['introduction-to-mentee', EXAMPLE_LETTER],
  ['unmatched-mentee', EXAMPLE_WAITING],
  ['unmatched-mentor', EXAMPLE_WAITING],
  ['letter-page', EXAMPLE_PAGE],
  ['letters-page', EXAMPLE_LETTERS],
  ['page', EXAMPLE_DOCUMENT_PAGE],
  ['guide', EXAMPLE_GUIDE],
  ['calendar-entry', EXAMPLE_GUIDE],
  ['mentors-handbook', EXAMPLE_HANDBOOK],
  ['mentees-handbook', EXAMPLE_HANDBOOK],
]);
