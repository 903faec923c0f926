import { joinWords } from '../../text/join-words.js';
import type { CatalogueSection } from './catalogue-section.js';

/** What settings take, to end the sentence "This setting takes …". */
export const expectedValues = {
  text: 'a text',
  yesNo: 'true or false',
  list: 'a list: one entry a line, each after a dash and a blank',
  wholeNumber: (from: number, to: number) => `a whole number from ${from} to ${to}`,
  choice: (words: readonly string[]) => joinWords(words, 'or'),
  group: (names: readonly string[]) => `a group of settings: ${shortList(names)}`,
  person: 'the address or name of a person',
  address: 'an e-mail address, such as aino@example.org',
  mailbox: 'a name and an address, such as Aino Laine <aino@example.org>',
  organiser: 'a name, or a name and an address, such as Aino Laine <aino@example.org>',
  files: 'the name of a file, or a list of them',
  day: 'a day that exists, written like 2026-09-01',
  timeZone: 'the name of a time zone, such as Europe/Helsinki',
  language: 'the two letters of a language, such as en for English',
  link: 'a link that begins with https:// or http://',
  meetings: 'a whole number from 1 to 6, or a list of meetings with title, questions and guest',
  guides: 'career-change or skills, or one of these for each track',
  skill: 'names of skills, each alone or with name, aliases and family',
  weights: 'at least one number above 0',
  oneMentor: '1: this version pairs each mentee with one mentor',
  people: 'people, each with the answers to correct',
  templates: 'names of templates, each with a file',
} as const;

function shortList(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 8).join(', ')} and others` : joinWords(names);
}

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
  'no-settings': {
    severity: 'error',
    text: () => 'This file holds no settings.',
    hint: () => 'Write one setting a line, as in programme: Spring 2027.',
  },
  'unknown-setting': {
    severity: 'error',
    text: (args: { setting: string | null; suggestion: string | null; known: readonly string[] }) =>
      `There is no setting ${args.setting === null ? 'of this name' : `"${args.setting}"`}.`,
    hint: (args: { suggestion: string | null; known: readonly string[] }) =>
      args.suggestion === null
        ? `Settings that may stand here: ${shortList(args.known)}.`
        : `Did you mean "${args.suggestion}"?`,
  },
  'wrong-setting': {
    severity: 'error',
    text: (args: { setting: string; expected: string }) => `"${args.setting}" takes ${args.expected}.`,
  },
  'apart-reason': {
    severity: 'error',
    text: () =>
      'Under "apart" stand only "mentee" and "mentor": why two people are kept apart is never stored.',
    hint: () => 'Take this line out.',
  },
  'together-and-apart': {
    severity: 'error',
    text: () => 'The same pair stands under "together" and under "apart".',
    hint: () => 'Take it out of one of the two.',
  },
  'guide-of-unknown-track': {
    severity: 'error',
    text: (args: { suggestion: string | null }) =>
      args.suggestion === null
        ? 'This is no track of the programme.'
        : `This is no track of the programme; did you mean "${args.suggestion}"?`,
    hint: () => 'Name each track under "tracks" too; "default" stands for everybody else.',
  },
  'skill-list-shape': {
    severity: 'error',
    text: () => 'The list of skills needs a name, a colon and names between commas here.',
    hint: () => 'Install the program again: this file comes with it.',
  },
  'skill-name-taken': {
    severity: 'warning',
    text: (args: { before: string }) =>
      `A name under "aliases" meant ${args.before} before; now it means the skill it stands with.`,
    hint: () => 'Leave the alias out if that is not what you want.',
  },
} satisfies CatalogueSection;
