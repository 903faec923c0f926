import { asMarkup } from '../template/markup.js';
import type { Template } from '../template/template.js';
import type { Language } from '../words/language.js';
import { documentHtml } from './document-html.js';
import { documentMarkdown } from './document-markdown.js';
import type { DocumentPage } from './document-page.js';
import type { WrittenDocument } from './written-document.js';

/** Writes a rendered template of kind `document` in each of its forms; `page` is what stands around the second. */
export function writeDocument(
  rendered: string,
  page: Template<DocumentPage>,
  language: Language,
): WrittenDocument {
  const { code, direction } = language;
  const { title, content } = documentHtml(rendered, direction);
  return {
    title,
    markdown: documentMarkdown(rendered, direction),
    html: page.render({ language: code, direction, title, content: asMarkup(content) }),
  };
}
