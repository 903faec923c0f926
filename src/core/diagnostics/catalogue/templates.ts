import { plural } from '../../text/plural.js';
import type { CatalogueSection } from './catalogue-section.js';

/** Problems of letter and guide templates, and of the letters made with them. */
export const templatesCatalogue = {
  'template-unreadable': {
    severity: 'error',
    text: () => 'This template cannot be read from here on.',
    hint: () =>
      'Look for {{ without }}, and for {{#if …}} or {{#each …}} without its {{/if}} or {{/each}} (or the other way round).',
  },
  'template-unknown-field': {
    severity: 'error',
    text: (args: { field: string; suggestion: string | null }) =>
      `This template asks for "${args.field}", which does not exist here.`,
    hint: (args: { field: string; suggestion: string | null }) =>
      args.suggestion === null
        ? 'The comment at the top of the shipped template lists the fields there are.'
        : `Did you mean "${args.suggestion}"?`,
  },
  'template-unknown-helper': {
    severity: 'error',
    text: (args: { helper: string; suggestion: string | null; known: string }) =>
      `This template uses "${args.helper}" as if it could do something, but there is no such helper.`,
    hint: (args: { helper: string; suggestion: string | null; known: string }) =>
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
    text: (args: { helper: string; usage: string }) => `"${args.helper}" is not used as it is meant to be.`,
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
      'The shipped file of the same name shows how it is written; a text that holds a colon and a blank needs quotes.',
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
  'letter-address': {
    severity: 'error',
    text: (args: { role: 'mentor' | 'mentee'; missing: boolean }) =>
      args.missing
        ? `The ${args.role} of this pair has no mail address, so no letter can reach both.`
        : `The ${args.role}'s mail address in this pair is not one that mail can be sent to.`,
    hint: () =>
      'Put the address right in the sign-ups, or under "people:" in mentorship.yaml, and run "mentorship match" again.',
  },
  'letter-sender-unknown': {
    severity: 'warning',
    text: (args: { signed: boolean }) =>
      args.signed
        ? 'No address to send from is known, so the drafts leave the sender to your mail program.'
        : 'Nobody is named as organiser, so the letters are signed "the organisers" and the drafts have no sender.',
    hint: () =>
      'Add "organiser:" with a name and an email to mentorship.yaml, or give --from "Name <address>".',
  },
  'letter-sender-invalid': {
    severity: 'error',
    text: () => 'The address that the letters are to be sent from is not a mail address.',
    hint: () => 'Look at --from, or at "from:" and "organiser:" in mentorship.yaml.',
  },
} satisfies CatalogueSection;

const SHAPE_WORDS = { value: 'one value', list: 'a list', group: 'a group of fields' } as const;

const GUIDE_WORDS = {
  text: 'a text',
  list: 'a list with at least one entry',
  group: 'a group of keys with texts below it',
  step: 'minutes and what to do in them, as in "15: Both stories"',
  meeting: 'there: a meeting with these subjects',
} as const;
