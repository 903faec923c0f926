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
    name: 'introduction-to-mentor',
    file: 'introduction-to-mentor.txt.hbs',
    kind: 'letter',
    about: 'the introduction to the mentor alone, with --separate',
  },
  {
    name: 'introduction-to-mentee',
    file: 'introduction-to-mentee.txt.hbs',
    kind: 'letter',
    about: 'the introduction to the mentee alone, with --separate',
  },
  {
    name: 'unmatched-mentee',
    file: 'unmatched-mentee.txt.hbs',
    kind: 'letter',
    about: 'the letter to a mentee without a mentor, with --unmatched',
  },
  {
    name: 'unmatched-mentor',
    file: 'unmatched-mentor.txt.hbs',
    kind: 'letter',
    about: 'the letter to a mentor without a mentee, with --unmatched',
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
  { name: 'guide', file: 'guides/guide.md.hbs', kind: 'document', about: 'the guide of a meeting' },
  {
    name: 'calendar-entry',
    file: 'guides/calendar-entry.txt.hbs',
    kind: 'text',
    about: 'the entry that goes into both calendars with a guide',
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
    name: 'mentors-handbook',
    file: 'handbooks/mentors.md.hbs',
    kind: 'document',
    about: 'the handbook for mentors',
  },
  {
    name: 'mentees-handbook',
    file: 'handbooks/mentees.md.hbs',
    kind: 'document',
    about: 'the handbook for mentees',
  },
  {
    name: 'about-mentor',
    file: 'parts/about-mentor.txt.hbs',
    kind: 'part',
    about: 'in letters: who the mentor is',
  },
  {
    name: 'about-mentee',
    file: 'parts/about-mentee.txt.hbs',
    kind: 'part',
    about: 'in letters: who the mentee is',
  },
  {
    name: 'how-to-meet',
    file: 'parts/how-to-meet.txt.hbs',
    kind: 'part',
    about: 'in letters: how the two can meet',
  },
  {
    name: 'plan',
    file: 'parts/plan.txt.hbs',
    kind: 'part',
    about: 'in letters: how many meetings, and when',
  },
  {
    name: 'if-silent',
    file: 'parts/if-silent.txt.hbs',
    kind: 'part',
    about: 'in letters: what to do when nobody answers or something is wrong',
  },
  {
    name: 'tell-us',
    file: 'parts/tell-us.txt.hbs',
    kind: 'part',
    about: 'in letters to people without a partner: where to write when plans change',
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
