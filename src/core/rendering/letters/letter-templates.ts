import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { TemplateName } from '../shipped-templates.js';
import type { Template } from '../template/template.js';
import { compileFromSet, type TemplateSet } from '../template-set.js';
import { EXAMPLE_LETTER, type LetterContext } from './letter-context.js';
import { EXAMPLE_PAGE, type LetterPage } from './letter-page.js';
import { EXAMPLE_LETTERS, type LettersPage } from './letters-page.js';

/** The templates that letters are made with. */
export const LETTER_TEMPLATES: readonly TemplateName[] = ['introduction', 'letter-page', 'letters-page'];

export interface LetterTemplates {
  readonly introduction: Template<LetterContext>;
  readonly letterPage: Template<LetterPage>;
  readonly lettersPage: Template<LettersPage>;
}

/** Reads and checks the three templates; null where one has an error. */
export function compileLetterTemplates(set: TemplateSet): {
  readonly templates: LetterTemplates | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const introduction = compileFromSet(set, 'introduction', 'letter', EXAMPLE_LETTER);
  const letterPage = compileFromSet(set, 'letter-page', 'html', EXAMPLE_PAGE);
  const lettersPage = compileFromSet(set, 'letters-page', 'html', EXAMPLE_LETTERS);
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
