import { resolve } from 'node:path';

import type { Diagnostic } from '../../core/diagnostics/diagnostic.js';
import { checkTemplateNames } from '../../core/rendering/check-template-names.js';
import { shippedPath } from '../../core/rendering/shipped-path.js';
import {
  SHIPPED_TEMPLATES,
  type ShippedTemplate,
  type TemplateName,
} from '../../core/rendering/shipped-templates.js';
import type { FormFields } from '../../core/rendering/template/form-fields.js';
import { createTemplateSet, type TemplateSet, type TemplateText } from '../../core/rendering/template-set.js';
import { chooseLanguage } from '../../core/rendering/words/choose-language.js';
import type { Shell } from '../../shell/shell.js';
import type { Rendered } from '../writing/write-folder.js';
import { decodeTextFile } from './decode-text-file.js';
import type { LoadedAnswers } from './load-answers.js';
import type { LoadedProgramme } from './load-programme.js';

/**
 * The templates of the programme's language, and the parts and words they need: the organiser's own where the settings
 * name one, else those shipped. `form` is what sign-ups asked, where they were read. Throws a Failure (2) where one of the organiser's is no text.
 */
export async function loadTemplates(
  shell: Shell,
  { programme, folder, placeOf }: LoadedProgramme,
  names: readonly TemplateName[],
  form: FormFields | null = null,
): Promise<{ readonly templates: TemplateSet | null; readonly diagnostics: readonly Diagnostic[] }> {
  const slips = checkTemplateNames(programme, placeOf);
  if (slips.length > 0) return { templates: null, diagnostics: slips };
  const language = chooseLanguage(programme, await shell.listShipped(''), placeOf);
  const texts = new Map<TemplateName, TemplateText>();
  for (const template of neededTemplates(names)) {
    const { name, file } = template;
    const own = programme.templates.get(name);
    texts.set(
      name as TemplateName,
      own === undefined
        ? { file, source: await shell.readShipped(shippedPath(language.code, template)) }
        : { file: own, source: decodeTextFile(await shell.readFile(resolve(folder, own)), own) },
    );
  }
  const { set, diagnostics } = createTemplateSet(language.code, texts, form);
  return { templates: set, diagnostics: [...language.diagnostics, ...diagnostics] };
}

/** Renders with the templates of a programme; without files where one of them cannot be used, which is told. */
export async function withTemplates(
  shell: Shell,
  loaded: LoadedProgramme & Partial<Pick<LoadedAnswers, 'answers'>>,
  names: readonly TemplateName[],
  render: (templates: TemplateSet) => Rendered | Promise<Rendered>,
): Promise<Rendered> {
  const { templates, diagnostics } = await loadTemplates(shell, loaded, names, loaded.answers?.form);
  const rendered = templates === null ? { files: [], diagnostics: [] } : await render(templates);
  return { files: rendered.files, diagnostics: [...diagnostics, ...rendered.diagnostics] };
}

function neededTemplates(names: readonly TemplateName[]): readonly ShippedTemplate[] {
  return SHIPPED_TEMPLATES.filter(
    ({ name, kind }: ShippedTemplate) =>
      kind === 'part' || name === 'words' || names.includes(name as TemplateName),
  );
}
