import { plural } from '../../text/plural.js';
import type { CatalogueSection } from './catalogue-section.js';

/** Problems of letter and guide templates, and of the letters made with them. */
export const templatesCatalogue = {
  'language-not-shipped': {
    severity: 'warning',
    text: () => 'There are no letters and guides in this language yet: they are written in English.',
    hint: () =>
      'Templates of your own can say it in any language: name them under "templates" in mentorship.yaml.',
  },
  'template-name-unknown': {
    severity: 'error',
    text: (_args: { suggestion: string | null; known: string }) =>
      'There is no template of this name, so your file would never be used.',
    hint: (args: { suggestion: string | null; known: string }) =>
      args.suggestion === null
        ? `There are these: ${args.known}.`
        : `Did you mean "${args.suggestion}"? There are these: ${args.known}.`,
  },
  'template-unreadable': {
    severity: 'error',
    text: () => 'This template cannot be read from here on.',
    hint: () =>
      'Look for {{ without }}, and for {{#if …}} or {{#each …}} without its {{/if}} or {{/each}} (or the other way round).',
  },
  'template-unknown-field': {
    severity: 'error',
    text: (args: { field: string; suggestion: string | null }) =>
      `This template asks for "${args.field}", but there is no such field here.`,
    hint: (args: { field: string; suggestion: string | null }) =>
      args.suggestion === null
        ? 'The remark at the top of the shipped template lists all fields.'
        : `Did you mean "${args.suggestion}"?`,
  },
  'template-answers-unread': {
    severity: 'error',
    text: (args: { field: string }) =>
      `This template asks for "${args.field}", but the sign-ups were not read.`,
    hint: () =>
      'Add --signups to the command, with the files where mentorship.yaml names none: --signups signups.csv.',
  },
  'template-answer-withheld': {
    severity: 'error',
    text: (args: { field: string; withheld: string }) =>
      args.withheld === 'private'
        ? `This template asks for "${args.field}", which people answered for you and the matching alone.`
        : `This template asks for "${args.field}", which mentorship.yaml does not let letters show.`,
    hint: (args: { field: string; withheld: string }) =>
      args.withheld === 'private'
        ? 'Take the field out of the template: this kind of answer never stands in a letter or guide.'
        : `Take the field out of the template; or add "${args.withheld}" to "share", if your form said that the other person will see it.`,
  },
  'template-unknown-helper': {
    severity: 'error',
    text: (args: { helper: string; suggestion: string | null; known: string }) =>
      `There is no helper "${args.helper}" for templates.`,
    hint: (args: { helper: string; suggestion: string | null; known: string }) =>
      args.suggestion === null
        ? `There are these: ${args.known}.`
        : `Did you mean "${args.suggestion}"? There are these: ${args.known}.`,
  },
  'template-unknown-part': {
    severity: 'error',
    text: (args: { part: string; suggestion: string | null; known: string }) =>
      `There is no part "${args.part}" for templates.`,
    hint: (args: { part: string; suggestion: string | null; known: string }) =>
      args.suggestion === null
        ? `There are these: ${args.known}.`
        : `Did you mean "${args.suggestion}"? There are these: ${args.known}.`,
  },
  'template-wrong-shape': {
    severity: 'error',
    text: (args: { field: string; found: 'value' | 'list' | 'group'; wanted: 'value' | 'list' | 'group' }) =>
      `"${args.field}" is ${SHAPE_WORDS[args.found]}, but stands where ${SHAPE_WORDS[args.wanted]} belongs.`,
    hint: (args: { field: string; found: 'value' | 'list' | 'group'; wanted: 'value' | 'list' | 'group' }) =>
      args.found === 'list' && args.wanted === 'value'
        ? `Write {{list ${args.field}}} for "a, b and c", or {{#each ${args.field}}} … {{/each}} for one after the other.`
        : args.found === 'group'
          ? `Name one of the fields in it: {{${args.field}.…}}.`
          : 'Write the field itself: {{field}}.',
  },
  'template-wrong-arguments': {
    severity: 'error',
    text: (args: { helper: string; usage: string }) =>
      `"${args.helper}" cannot work with what it is given here.`,
    hint: (args: { helper: string; usage: string }) => `Write it like this: ${args.usage}.`,
  },
  'template-unsupported': {
    severity: 'error',
    text: (args: { feature: string }) => `Templates here cannot use ${args.feature}.`,
    hint: () =>
      'Write the text itself, fields as {{field}}, and {{#if}}, {{#unless}}, {{#each}} or {{#with}}.',
  },
  'guide-contents': {
    severity: 'error',
    text: (args: { key: string; expected: keyof typeof GUIDE_WORDS }) =>
      `${args.key === '' ? 'This file' : `"${args.key}"`} should be ${GUIDE_WORDS[args.expected]}.`,
    hint: () =>
      'The shipped file of the same name shows how it is written; a text with a colon and a space in it needs quotation marks.',
  },
  'meeting-beyond-programme': {
    severity: 'error',
    text: (args: { meeting: number; meetings: number }) =>
      `There is no meeting ${args.meeting}: this programme has ${plural(args.meetings, 'meeting')}.`,
    hint: (args: { meeting: number; meetings: number }) =>
      args.meetings === 1
        ? 'Ask for --meeting 1, or set "meetings" in mentorship.yaml.'
        : `Ask for --meeting 1 to ${args.meetings}, or --meeting all; "meetings" in mentorship.yaml sets how many there are.`,
  },
  'letter-without-subject': {
    severity: 'error',
    text: () => 'The letter has no subject.',
    hint: () => 'Begin the template with a line "Subject: …", then a blank line, then the letter.',
  },
  'letter-sender-unknown': {
    severity: 'warning',
    text: (args: { signed: boolean }) =>
      args.signed
        ? 'No e-mail address of the organiser is known, so the drafts have no sender until your mail program adds one.'
        : 'No organiser is named, so the letters are signed "the organisers" and the drafts have no sender until your mail program adds one.',
    hint: () =>
      'Add a line like "organiser: Aino Laine <aino@example.org>" to mentorship.yaml, or --from "Name <address>" to the command.',
  },
  'handbook-contact-unknown': {
    severity: 'warning',
    text: () =>
      'The handbooks ask people to tell the organisers of silence and trouble, and do not say how to reach them.',
    hint: () => 'Add a line like "contact: help@example.org" to mentorship.yaml: an address, or a sentence.',
  },
} satisfies CatalogueSection;

const SHAPE_WORDS = { value: 'one value', list: 'a list', group: 'a group of fields' } as const;

const GUIDE_WORDS = {
  months: 'a list of the twelve months',
  days: 'a list of the seven days of the week',
  forms: 'a list with one form for each of "plurals"',
  text: 'a text',
  list: 'a list with at least one entry',
  group: 'a group of keys with texts below it',
  step: 'minutes and what to do in them, as in "15: Both stories"',
  meeting: 'there: a meeting with these subjects',
} as const;
