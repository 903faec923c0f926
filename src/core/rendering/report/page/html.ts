import { dropControls } from '../../../text/drop-controls.js';
import { escapeHtml } from '../../template/escape-html.js';
import { asMarkup, type Markup, markupOf } from '../../template/markup.js';

/** What may stand inside HTML: text means itself, markup is taken as it is, a list is its items. */
export type Content = Markup | string | number | readonly Content[];

/** HTML from a template literal. Whatever is filled in and is not markup is escaped, so that no text can become a tag. */
export function html(texts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return asMarkup(texts.map((text, place) => text + htmlOf(contents[place] ?? '')).join(''));
}

/** Nothing, where something may stand. */
export const nothing: Markup = asMarkup('');

export function htmlOf(content: Content): string {
  if (typeof content === 'string') return escapeHtml(dropControls(content));
  if (typeof content === 'number') return String(content);
  return isList(content) ? content.map(htmlOf).join('') : (markupOf(content) ?? '');
}

function isList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}
