import { readFileSync } from 'node:fs';

import { shippedPath } from '../../../src/core/rendering/shipped-path.js';
import { SHIPPED_TEMPLATES, type TemplateName } from '../../../src/core/rendering/shipped-templates.js';
import {
  createTemplateSet,
  type TemplateSet,
  type TemplateText,
} from '../../../src/core/rendering/template-set.js';

/** The shipped templates of a language, some of them replaced by an organiser's own. */
export function shippedSet(
  own: Partial<Record<TemplateName, string | TemplateText>> = {},
  language = 'en',
): TemplateSet {
  const texts = new Map(
    SHIPPED_TEMPLATES.map((template): [TemplateName, TemplateText] => {
      const { name, file } = template;
      const text = own[name] ?? readShipped(shippedPath(language, template));
      return [name, typeof text === 'string' ? { file, source: text } : text];
    }),
  );
  const { set, diagnostics } = createTemplateSet(language, texts);
  if (set === null)
    throw new Error(`the words of ${language}: ${diagnostics.map(({ message }) => message).join(' ')}`);
  return set;
}

function readShipped(path: string): string {
  return readFileSync(new URL(`../../../templates/${path}`, import.meta.url), 'utf8');
}
