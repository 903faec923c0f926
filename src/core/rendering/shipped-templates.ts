import type { TemplateKind } from './template/template.js';

/** A text that ships with the program and that an organiser may replace with their own. */
export interface ShippedTemplate {
  /** Its key under `templates:` in mentorship.yaml; a part is also called so by the templates it stands in. */
  readonly name: string;
  /** Its file in the folder of a language. */
  readonly file: string;
  /** What fills it; `contents` is a list of texts (YAML), `part` a piece of other templates. */
  readonly kind: TemplateKind | 'contents' | 'part';
  /** What it is, as a list of templates says it. */
  readonly about: string;
}

/** Every template, in the order in which an organiser meets what is made from them. */
export const SHIPPED_TEMPLATES = [
  {
    name: 'introduction',
    file: 'introduction.txt.hbs',
    kind: 'letter',
    about: 'the introduction letter to a pair',
  },
  {
    name: 'letter-page',
    file: 'letter-page.html.hbs',
    kind: 'html',
    about: 'the page around a letter',
  },
  {
    name: 'letters-page',
    file: 'letters-page.html.hbs',
    kind: 'html',
    about: 'the page on which you find each letter',
  },
  {
    name: 'page',
    file: 'page.html.hbs',
    kind: 'html',
    about: 'the page around every guide and handbook',
  },
  { name: 'guide', file: 'guides/guide.md.hbs', kind: 'markdown', about: 'the guide of a meeting' },
  {
    name: 'guide-page',
    file: 'guides/guide.html.hbs',
    kind: 'html',
    about: 'the guide of a meeting as a page to print',
  },
  {
    name: 'career-change',
    file: 'guides/career-change.yaml',
    kind: 'contents',
    about: 'the meetings of people who want to move into tech',
  },
  {
    name: 'skills',
    file: 'guides/skills.yaml',
    kind: 'contents',
    about: 'the meetings of people who want to learn a skill',
  },
  {
    name: 'own-meetings',
    file: 'guides/own-meetings.yaml',
    kind: 'contents',
    about: 'what stands around meetings of your own',
  },
  {
    name: 'if-silent',
    file: 'parts/if-silent.txt.hbs',
    kind: 'part',
    about: 'in letters: what to do when nobody answers or something is wrong',
  },
  { name: 'signature', file: 'parts/signature.txt.hbs', kind: 'part', about: 'in letters: who signs' },
  {
    name: 'words',
    file: 'words.yaml',
    kind: 'contents',
    about: 'how dates, counts and lists are written',
  },
] as const satisfies readonly ShippedTemplate[];

export type TemplateName = (typeof SHIPPED_TEMPLATES)[number]['name'];
