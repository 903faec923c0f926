import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { TemplateName } from '../shipped-templates.js';
import type { Template } from '../template/template.js';
import { compileFromSet, type TemplateSet } from '../template-set.js';
import { EXAMPLE_LETTER, type LetterContext } from './letter-context.js';
import {
  INTRODUCTIONS,
  type IntroductionKind,
  type LetterKind,
  WAITING,
  type WaitingKind,
} from './letter-kind.js';
import { EXAMPLE_PAGE, type LetterPage } from './letter-page.js';
import { EXAMPLE_LETTERS, type LettersPage } from './letters-page.js';
import { EXAMPLE_WAITING, type WaitingContext } from './waiting-context.js';

/** The templates that letters are made with. */
export const LETTER_TEMPLATES: readonly TemplateName[] = [
  ...INTRODUCTIONS,
  ...WAITING,
  'letter-page',
  'letters-page',
];

export interface LetterTemplates {
  readonly introductions: Readonly<Record<IntroductionKind, Template<LetterContext>>>;
  readonly waiting: Readonly<Record<WaitingKind, Template<WaitingContext>>>;
  readonly letterPage: Template<LetterPage>;
  readonly lettersPage: Template<LettersPage>;
}

/** Reads and checks the templates; null where one has an error. */
export function compileLetterTemplates(set: TemplateSet): {
  readonly templates: LetterTemplates | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const introductions = compileLetters(set, INTRODUCTIONS, EXAMPLE_LETTER);
  const waiting = compileLetters(set, WAITING, EXAMPLE_WAITING);
  const letterPage = compileFromSet(set, 'letter-page', 'html', EXAMPLE_PAGE);
  const lettersPage = compileFromSet(set, 'letters-page', 'html', EXAMPLE_LETTERS);
  const diagnostics = [introductions, waiting, letterPage, lettersPage].flatMap(
    (compiled) => compiled.diagnostics,
  );
  if (
    introductions.templates === null ||
    waiting.templates === null ||
    letterPage.template === null ||
    lettersPage.template === null
  ) {
    return { templates: null, diagnostics };
  }
  return {
    templates: {
      introductions: introductions.templates,
      waiting: waiting.templates,
      letterPage: letterPage.template,
      lettersPage: lettersPage.template,
    },
    diagnostics,
  };
}

/** Letters that are filled with the same fields. */
function compileLetters<Kind extends LetterKind, Context extends object>(
  set: TemplateSet,
  kinds: readonly Kind[],
  example: Context,
): {
  readonly templates: Readonly<Record<Kind, Template<Context>>> | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const compiled = kinds.map((kind) => ({ kind, ...compileFromSet(set, kind, 'letter', example) }));
  const usable = compiled.flatMap(({ kind, template }) => (template === null ? [] : [[kind, template]]));
  return {
    templates:
      usable.length < kinds.length ? null : (Object.fromEntries(usable) as Record<Kind, Template<Context>>),
    diagnostics: compiled.flatMap(({ diagnostics }) => diagnostics),
  };
}
