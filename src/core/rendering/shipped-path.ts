import type { ShippedTemplate, TemplateName } from './shipped-templates.js';

/** Pages that hold no words: every language shares one file, so their looks change in one place. */
const WORDLESS: ReadonlySet<string> = new Set<TemplateName>(['letter-page', 'page']);

/** Whose folder the files without words stand in. */
const FIRST_LANGUAGE = 'en';

/** Where a template of a language (ISO 639-1) ships, below templates/. */
export function shippedPath(
  language: string,
  { name, file }: Pick<ShippedTemplate, 'name' | 'file'>,
): string {
  return `${WORDLESS.has(name) ? FIRST_LANGUAGE : language}/${file}`;
}
