import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Programme } from '../../programme/programme.js';
import { invariant } from '../../text/invariant.js';
import { compileTemplate, type Template, type TemplateKind } from '../template/template.js';
import { EXAMPLE_LETTER, type LetterContext } from './letter-context.js';
import { EXAMPLE_PAGE, type LetterPage } from './letter-page.js';
import { EXAMPLE_LETTERS, type LettersPage } from './letters-page.js';

/** The templates of letters: each one's name in `templates:`, and its file in the folder of a language. */
export const LETTER_TEMPLATES = [
  { name: 'introduction', file: 'introduction.txt.hbs' },
  { name: 'letter-page', file: 'letter-page.html.hbs' },
  { name: 'letters-page', file: 'letters-page.html.hbs' },
] as const;

type LetterTemplateName = (typeof LETTER_TEMPLATES)[number]['name'];

export interface LetterTemplates {
  readonly introduction: Template<LetterContext>;
  readonly letterPage: Template<LetterPage>;
  readonly lettersPage: Template<LettersPage>;
}

/** Reads and checks the three templates; null where one has an error. `sources` has the text of each by name. */
export function compileLetterTemplates(
  sources: ReadonlyMap<string, string>,
  programme: Programme,
): { readonly templates: LetterTemplates | null; readonly diagnostics: readonly Diagnostic[] } {
  const compile = <Context extends object>(
    name: LetterTemplateName,
    kind: TemplateKind,
    example: Context,
  ) => {
    const source = sources.get(name);
    invariant(source !== undefined, `the template ${name} was not read`);
    return compileTemplate(templateFile(name, programme), source, kind, example);
  };
  const introduction = compile('introduction', 'letter', EXAMPLE_LETTER);
  const letterPage = compile('letter-page', 'html', EXAMPLE_PAGE);
  const lettersPage = compile('letters-page', 'html', EXAMPLE_LETTERS);
  const diagnostics = [introduction, letterPage, lettersPage].flatMap((compiled) => compiled.diagnostics);
  if (introduction.template === null || letterPage.template === null || lettersPage.template === null) {
    return { templates: null, diagnostics };
  }
  return {
    templates: {
      introduction: introduction.template,
      letterPage: letterPage.template,
      lettersPage: lettersPage.template,
    },
    diagnostics,
  };
}

/** The file a template came from, as the organiser knows it: their own, else the shipped one. */
export function templateFile(name: LetterTemplateName, programme: Programme): string {
  const shipped = LETTER_TEMPLATES.find((template) => template.name === name);
  return programme.templates.get(name) ?? shipped?.file ?? name;
}
