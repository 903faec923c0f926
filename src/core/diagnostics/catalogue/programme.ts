import type { CatalogueSection } from './catalogue-section.js';

export const programmeCatalogue = {
  'yaml-too-long': {
    severity: 'error',
    text: (args: { limit: number }) => `This file is longer than ${args.limit} characters.`,
    hint: () => 'Is it the right file? Settings are short; sign-ups belong in a CSV file of their own.',
  },
  'yaml-too-deep': {
    severity: 'error',
    text: (args: { limit: number }) => `This file holds more than ${args.limit} lists inside one another.`,
    hint: () => 'Look for brackets that are opened again and again and never closed.',
  },
  'yaml-syntax': {
    severity: 'error',
    text: () => 'This line cannot be understood.',
    hint: () =>
      'Write `key: value` with a blank after the colon, start keys of one group in the same column, and close every quotation mark and bracket.',
  },
  'yaml-tab': {
    severity: 'error',
    text: () => 'This line begins with a tab.',
    hint: () => 'Indent with blanks instead, two for each step.',
  },
  'yaml-needs-quotes': {
    severity: 'error',
    text: () => 'This text needs quotation marks: a character in it has a meaning of its own here.',
    hint: () => 'Put the whole text between double quotation marks, as in title: "Week 1: hello".',
  },
  'yaml-hash': {
    severity: 'warning',
    text: () => 'Nothing is set here, because # begins a remark.',
    hint: () => 'Put the text between double quotation marks, as in chat: "#mentoring".',
  },
  'yaml-repeated-key': {
    severity: 'error',
    text: () => 'This key stands twice in the same group.',
    hint: () => 'Keep one of the two.',
  },
  'yaml-unsupported': {
    severity: 'error',
    text: () =>
      'This file may not use references (& and *), tags (!), nested keys or several documents (---).',
    hint: () =>
      'Write the value out; a text that begins with one of these marks goes between quotation marks.',
  },
  'skill-list-shape': {
    severity: 'error',
    text: () => 'The list of skills needs a group of names here.',
    hint: () => 'Install the program again: this file comes with it.',
  },
  'skill-name-taken': {
    severity: 'warning',
    text: (args: { before: string }) =>
      `A name under "aliases" meant ${args.before} before; now it means the skill it stands with.`,
    hint: () => 'Leave the alias out if that is not what you want.',
  },
} satisfies CatalogueSection;
