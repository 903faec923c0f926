import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { invariant } from '../text/invariant.js';
import { SHIPPED_TEMPLATES, type ShippedTemplate, type TemplateName } from './shipped-templates.js';
import type { FormFields } from './template/form-fields.js';
import { compileTemplate, type Template, type TemplateKind } from './template/template.js';
import type { Language } from './words/language.js';
import { readLanguage } from './words/read-language.js';

/** A template or contents file: its text, and where it came from as the organiser knows it. */
export interface TemplateText {
  /** Their own file, else the shipped one. */
  readonly file: string;
  readonly source: string;
}

/** The texts that letters and guides are made from in one language, the organiser's own in place of those shipped. */
export interface TemplateSet {
  readonly language: Language;
  readonly texts: ReadonlyMap<TemplateName, TemplateText>;
  /** What the form asked, for templates that print answers to it; null where no sign-ups were read. */
  readonly form: FormFields | null;
}

/** The text of a template that the command loaded. */
export function templateText({ texts }: TemplateSet, name: TemplateName): TemplateText {
  const text = texts.get(name);
  invariant(text !== undefined, `the template ${name} was not read`);
  return text;
}

/** The set of a language from its texts, `words` among them; null where those words have an error. */
export function createTemplateSet(
  code: string,
  texts: ReadonlyMap<TemplateName, TemplateText>,
  form: FormFields | null = null,
): { readonly set: TemplateSet | null; readonly diagnostics: readonly Diagnostic[] } {
  const words = texts.get('words');
  invariant(words !== undefined, 'the words of the language were not read');
  const { language, diagnostics } = readLanguage(code, words.file, words.source);
  return { set: language === null ? null : { language, texts, form }, diagnostics };
}

/** Reads and checks one template of a set, whose parts it may hold; null where it has an error. */
export function compileFromSet<Context extends object>(
  set: TemplateSet,
  name: TemplateName,
  kind: TemplateKind,
  example: Context,
): { readonly template: Template<Context> | null; readonly diagnostics: readonly Diagnostic[] } {
  const parts = new Map<string, TemplateText>();
  for (const { name: part, kind: partKind } of SHIPPED_TEMPLATES as readonly ShippedTemplate[]) {
    const text = set.texts.get(part as TemplateName);
    if (partKind === 'part' && text !== undefined) parts.set(part, text);
  }
  return compileTemplate(templateText(set, name), kind, example, {
    language: set.language,
    parts,
    form: set.form,
  });
}
