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
} satisfies CatalogueSection;

const SHAPE_WORDS = { value: 'one value', list: 'a list', group: 'a group of fields' } as const;
