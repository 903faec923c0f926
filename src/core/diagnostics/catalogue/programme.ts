import { joinWords } from '../../text/join-words.js';
import type { CatalogueSection } from './catalogue-section.js';

/** What settings take, to end the sentence "This setting takes …". */
export const expectedValues = {
  text: 'a text',
  yesNo: 'true or false',
  list: 'a list: one entry a line, each after a dash and a space',
  wholeNumber: (from: number, to: number) => `a whole number from ${from} to ${to}`,
  choice: (words: readonly string[]) => joinWords(words, 'or'),
  group: (names: readonly string[]) => `a group of settings: ${shortList(names)}`,
  person: 'the address or name of a person',
  address: 'an e-mail address, such as aino@example.org',
  mailbox: 'a name and an address, such as Aino Laine <aino@example.org>',
  organiser: 'a name, or a name and an address, such as Aino Laine <aino@example.org>',
  files: 'the name of a file, or a list of them',
  titles: 'the title of a column, or a list of titles',
  day: 'a day that exists, written like 2026-09-01',
  timeZone: 'the name of a time zone, such as Europe/Helsinki',
  language: 'the two letters of a language, such as en for English',
  link: 'a link that begins with https:// or http://',
  meetings: 'a whole number from 1 to 6, or a list of meetings with title, questions and guest',
  guides: 'career-change or skills, or one of these for each track',
  skill: 'names of skills, each alone or with name, aliases and family',
  weights: 'at least one number above 0',
  mentors:
    '1 or 2: a second mentor comes from the seats that are left, and hardly a seat is left for a third',
  roles: 'words of the form, each with mentor, mentee or both',
  people: 'people, each with the answers to correct',
  templates: 'names of templates, each with a file',
} as const;

function shortList(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 8).join(', ')} and others` : joinWords(names);
}

export const programmeCatalogue = {
  'yaml-too-long': {
    severity: 'error',
    text: (args: { kilobytes: number }) => `This file is larger than ${args.kilobytes} KB.`,
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
      'Settings are written like "months: 6", with a space after the colon. The lines of one group begin equally far to the right, and every quotation mark and bracket is closed.',
  },
  'yaml-tab': {
    severity: 'error',
    text: () => 'This line begins with a tab.',
    hint: () => 'Begin it with spaces instead, two for each step to the right.',
  },
  'yaml-needs-quotes': {
    severity: 'error',
    text: () => 'This text needs quotation marks: a character in it has a meaning of its own here.',
    hint: () => 'Put the whole text between double quotation marks, as in title: "Week 1: hello".',
  },
  'yaml-hash': {
    severity: 'warning',
    text: () => 'Nothing is set here: what follows a # counts as a remark.',
    hint: () => 'Put the text between double quotation marks, as in chat: "#mentoring".',
  },
  'yaml-repeated-key': {
    severity: 'error',
    text: () => 'This setting stands twice in the same group.',
    hint: () => 'Keep one of the two.',
  },
  'yaml-unsupported': {
    severity: 'error',
    text: () =>
      'This begins with a mark that means something special in YAML, such as &, *, ! or ---, which settings do not use.',
    hint: () =>
      'If the mark belongs to your text, put the text between double quotation marks; otherwise take it out.',
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
  'least-mentees-refused': {
    severity: 'error',
    text: () =>
      'There is no setting for a least number of mentees: with "two or none" there may be no result in which no two people would rather have each other.',
    hint: () =>
      'Take this line out and match. unmatched.csv lists the mentors with free seats: ask them, put who would rather have nobody under "withdrawn", and match again with --keep.',
  },
  'wrong-setting': {
    severity: 'error',
    text: (args: { setting: string; expected: string }) => `"${args.setting}" takes ${args.expected}.`,
  },
  'apart-reason': {
    severity: 'error',
    text: () =>
      'An entry of "apart" holds "mentee" and "mentor" and nothing else: why two people are kept apart is never stored.',
    hint: () => 'Take this line out.',
  },
  'together-and-apart': {
    severity: 'error',
    text: () => 'The same pair stands under "together" and under "apart".',
    hint: () => 'Take it out of one of the two.',
  },
  'track-repeated': {
    severity: 'warning',
    text: () => 'The same track is listed twice under "tracks"; only the first place in the order counts.',
    hint: () => 'Take this line out.',
  },
  'guide-of-unknown-track': {
    severity: 'error',
    text: (args: { suggestion: string | null }) =>
      args.suggestion === null
        ? 'The programme has no track of this name.'
        : `The programme has no track of this name; did you mean "${args.suggestion}"?`,
    hint: () => 'Write the name as it stands under "tracks"; "default" stands for everybody else.',
  },
  'skill-list-shape': {
    severity: 'error',
    text: () => 'This line of the list of skills should be a name, a colon, and names between commas.',
    hint: () =>
      'This file comes with the program: install it again. Your own skills belong under "skills" in mentorship.yaml.',
  },
  'skill-name-taken': {
    severity: 'warning',
    text: (args: { before: string }) =>
      `One of your "aliases" was a name for ${args.before}; now it is a name for your skill instead.`,
    hint: () => 'If that is not what you want, take it out of "aliases" under "skills" in mentorship.yaml.',
  },
  'skill-family-alone': {
    severity: 'warning',
    text: (args: { suggestion: string | null }) =>
      args.suggestion === null
        ? 'No other skill is in the "family" of this skill, so nothing is near it.'
        : `No other skill is in the "family" of this skill: did you mean "${args.suggestion}"?`,
    hint: () => 'Name the family as the list of skills does, give it to another skill too, or leave it out.',
  },
} satisfies CatalogueSection;
