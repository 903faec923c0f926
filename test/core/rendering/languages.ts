import { existsSync, readdirSync } from 'node:fs';

import { shippedPath } from '../../../src/core/rendering/shipped-path.js';
import { SHIPPED_TEMPLATES } from '../../../src/core/rendering/shipped-templates.js';

const TEMPLATES = new URL('../../../templates/', import.meta.url);

/** Every language that letters are written in: a folder of templates/ each. */
export const LANGUAGES: readonly string[] = readdirSync(TEMPLATES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The templates a language lacks. */
export function missingTemplates(language: string): readonly string[] {
  return SHIPPED_TEMPLATES.filter(
    (template) => !existsSync(new URL(shippedPath(language, template), TEMPLATES)),
  ).map(({ name }) => name);
}
