import { compilePage } from '../../../../src/core/rendering/document/document-page.js';
import { writeDocument } from '../../../../src/core/rendering/document/write-document.js';
import type { WrittenDocument } from '../../../../src/core/rendering/document/written-document.js';
import { compileTemplate } from '../../../../src/core/rendering/template/template.js';
import { shippedSet } from '../shipped-set.js';

type Fields = Readonly<Record<string, string>>;

const set = shippedSet();

/** A document from a template's text and its fields, in English words that run as told. */
export function write(
  source: string,
  fields: Fields = {},
  direction: 'ltr' | 'rtl' = 'ltr',
): WrittenDocument {
  const language = { ...set.language, direction };
  const surroundings = { language, parts: new Map(), form: null };
  const { template } = compileTemplate({ file: 'guide.md.hbs', source }, 'document', fields, surroundings);
  const { template: page } = compilePage(set);
  if (template === null || page === null) throw new Error('a template of this test is wrong');
  return writeDocument(template.render(fields), page, language);
}

/** What stands on the page of a document. */
export function pageContent(source: string, fields?: Fields, direction?: 'ltr' | 'rtl'): string {
  const { html } = write(source, fields, direction);
  return html.slice(html.indexOf('<main>') + '<main>'.length, html.indexOf('</main>')).trim();
}
