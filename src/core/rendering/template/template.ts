import Handlebars from 'handlebars';

import { type Diagnostic, diagnose, hasErrors } from '../../diagnostics/diagnostic.js';
import { collapseBlanks } from '../../text/collapse-blanks.js';
import type { Language } from '../words/language.js';
import { checkTemplate } from './check-template.js';
import { escapeHtml } from './escape-html.js';
import type { FormFields } from './form-fields.js';
import { insertParts, type Parts } from './insert-parts.js';
import { dropMarks, markOnce } from './marked-text.js';
import { markupOf } from './markup.js';
import { parseTemplate } from './parse-template.js';
import { plainContext } from './plain-context.js';
import { createTemplateHelpers, type TemplateHelper } from './template-helpers.js';
import { shapeOf } from './template-shape.js';
import { isBlock, isOutput, type Output } from './template-tree.js';

/**
 * A `letter` (plain text) and a `document` (Markdown) keep their filled-in fields marked: each of their forms is made
 * from one rendering.
 */
export type TemplateKind = 'html' | 'text' | 'letter' | 'document';

export interface Template<Context> {
  /** Fills the template. Each field prints as one line that means itself in the template's kind of text. */
  readonly render: (context: Context) => string;
}

const ESCAPES: Readonly<Record<TemplateKind, (text: string) => string>> = {
  html: (text) => escapeHtml(dropMarks(text)),
  text: dropMarks,
  letter: markOnce,
  document: markOnce,
};

/*
 * Handlebars knows only HTML's escape. So each place that prints is sent through a helper of ours before compiling;
 * a template cannot call it by name, for the check knows only the documented ones.
 */
const PRINT = 'print';

/** What a template may call and hold besides its fields. */
export interface TemplateSurroundings {
  readonly language: Language;
  readonly parts: Parts;
  /** What the form asked; null where no sign-ups were read. */
  readonly form: FormFields | null;
}

/**
 * Reads a template and checks every name in it against an example of its context, which declares the fields.
 * The template is null where a diagnostic is an error.
 */
export function compileTemplate<Context extends object>(
  { file, source }: { readonly file: string; readonly source: string },
  kind: TemplateKind,
  example: Context,
  { language, parts, form }: TemplateSurroundings,
): { readonly template: Template<Context> | null; readonly diagnostics: readonly Diagnostic[] } {
  const { program, stoppedAt } = parseTemplate(source, file);
  if (program === null) {
    return { template: null, diagnostics: [diagnose('template-unreadable', { file, ...stoppedAt }, {})] };
  }
  const helpers = createTemplateHelpers(language);
  const helpersByName = new Map(helpers.map((helper) => [helper.name, helper]));
  const diagnostics = [
    ...insertParts(program, parts),
    ...checkTemplate(program, shapeOf(example, form), helpersByName),
  ];
  if (hasErrors(diagnostics)) return { template: null, diagnostics };

  sendThroughPrint(program);
  const fill = createEnvironment(helpers).compile<unknown>(program, {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries([PRINT, ...helpersByName.keys()].map((name) => [name, true])),
  });
  const escaped = ESCAPES[kind];
  const options: Handlebars.RuntimeOptions = {
    helpers: {
      [PRINT]: (value: unknown) =>
        (kind === 'html' ? markupOf(value) : null) ?? escaped(collapseBlanks(textOf(value))),
    },
    // Left unsaid, Handlebars would refuse the same names, but with a line on standard error.
    allowProtoMethodsByDefault: false,
    allowProtoPropertiesByDefault: false,
  };
  return { template: { render: (context) => fill(plainContext(context), options) }, diagnostics };
}

function createEnvironment(helpers: readonly TemplateHelper[]): typeof Handlebars {
  const environment = Handlebars.create();
  for (const helper of helpers) {
    // Handlebars appends its own options to the arguments.
    environment.registerHelper(helper.name, (...args: readonly unknown[]) =>
      helper.apply(...args.slice(0, -1)),
    );
  }
  return environment;
}

/** Turns each `{{field}}` of the tree into `{{print field}}`, each `{{date field}}` into `{{print (date field)}}`. */
function sendThroughPrint(program: hbs.AST.Program): void {
  for (const [index, statement] of program.body.entries()) {
    if (isOutput(statement)) program.body[index] = printed(statement);
    else if (isBlock(statement)) {
      if (statement.program) sendThroughPrint(statement.program);
      if (statement.inverse) sendThroughPrint(statement.inverse);
    }
  }
}

function printed(output: Output): Output {
  const { path, params, hash, loc } = output;
  const call = { type: 'SubExpression', path, params, hash, loc };
  const print: hbs.AST.PathExpression = {
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [PRINT],
    original: PRINT,
    loc,
  };
  return { ...output, path: print, params: [params.length === 0 ? path : call] };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
