import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { asMarkup, type Markup } from '../template/markup.js';
import type { Template } from '../template/template.js';
import { compileFromSet, type TemplateSet } from '../template-set.js';

/** The fields of the template `page`, which stands around every guide and handbook. */
export interface DocumentPage {
  /** ISO 639-1. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** The document itself, as HTML. */
  readonly content: Markup;
}

/** An example of each field: it declares the fields of the template. */
export const EXAMPLE_DOCUMENT_PAGE: DocumentPage = {
  language: 'en',
  direction: 'ltr',
  title: 'Meeting 1 of 6: Meet and plan',
  content: asMarkup('<h1>Meeting 1 of 6: Meet and plan</h1>'),
};

/** Reads and checks the page around documents; null where it has an error. */
export function compilePage(set: TemplateSet): {
  readonly template: Template<DocumentPage> | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  return compileFromSet(set, 'page', 'html', EXAMPLE_DOCUMENT_PAGE);
}
