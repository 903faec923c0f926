import { plural } from '../../text/plural.js';
import type { CatalogueSection } from './catalogue-section.js';

/** Problems of who goes with whom: the organiser's own pairs, and pairings.csv when it is read again. */
export const pairingsCatalogue = {
  'fixed-person-unknown': {
    severity: 'error',
    text: (args: { entry: number; side: string }) =>
      `Entry ${args.entry} of "together" in mentorship.yaml names a ${args.side} who did not sign up as one.`,
    hint: () => 'Write the address as it stands in the sign-ups, or take the entry out.',
  },
  'fixed-person-unclear': {
    severity: 'error',
    text: (args: { entry: number; side: string }) =>
      `Entry ${args.entry} of "together" in mentorship.yaml names a ${args.side} by a name that more than one person has.`,
    hint: () => 'Write the e-mail address instead.',
  },
  'fixed-with-oneself': {
    severity: 'error',
    text: (args: { entry: number }) =>
      `Entry ${args.entry} of "together" in mentorship.yaml pairs somebody with themselves.`,
    hint: () => 'Correct the mentee or the mentor, or take the entry out.',
  },
  'fixed-mentee-twice': {
    severity: 'error',
    text: (args: { entry: number }) =>
      `Entry ${args.entry} of "together" in mentorship.yaml gives a second mentor to a mentee of an earlier entry.`,
    hint: () => 'Keep the entry that you mean, and take the other one out.',
  },
  'fixed-mentor-overfilled': {
    severity: 'error',
    text: (args: { entry: number; seats: number }) =>
      `No seat is left for entry ${args.entry} of "together" in mentorship.yaml: its mentor takes ${plural(args.seats, 'mentee')}.`,
    hint: () => 'Take the entry out, or give the mentor a higher "capacity" under "people".',
  },
  'fixed-and-apart': {
    severity: 'error',
    text: (args: { entry: number }) =>
      `Entry ${args.entry} of "together" in mentorship.yaml is a pair that "apart" keeps apart.`,
    hint: () => 'Decide which of the two holds, and take the other one out.',
  },
  'apart-person-unknown': {
    severity: 'warning',
    text: (args: { entry: number; side: string }) =>
      `Entry ${args.entry} of "apart" in mentorship.yaml names a ${args.side} who did not sign up as one.`,
    hint: () =>
      'If the name is misspelt, or the two are the wrong way round, they can still be paired: write the addresses as they stand in the sign-ups.',
  },
  'not-pairings': {
    severity: 'error',
    text: (args: { missing: string }) =>
      args.missing === ''
        ? 'This is not a pairings file as "match" writes it: its columns are in another order, or there are others.'
        : `This is not a pairings file: it has no column "${args.missing}".`,
    hint: () =>
      'Give the pairings.csv that "mentorship match" wrote, with its columns and first row as they were.',
  },
  'pairing-edited': {
    severity: 'error',
    text: () => 'This row was changed after "match" wrote it, so what it says may be about somebody else.',
    hint: () =>
      'Run "mentorship match" again to write it anew; to pair other people, put them under "together" in mentorship.yaml first. If you only changed words on purpose, add --accept-edits.',
  },
  'pairing-start': {
    severity: 'error',
    text: () => 'The start of this pair is not a date written like 2026-10-05.',
    hint: () =>
      'Write the year, the month and the day in this order; a spreadsheet may have changed it when the file was saved.',
  },
  'letter-address': {
    severity: 'error',
    text: (args: { role: 'mentor' | 'mentee'; missing: boolean }) =>
      args.missing
        ? `The ${args.role} of this pair has no e-mail address, so no letter can reach both.`
        : `No mail can be sent to the address that stands here for the ${args.role}.`,
    hint: () =>
      'Put the address right in the sign-ups, or under "people" in mentorship.yaml, and run "mentorship match" again.',
  },
} satisfies CatalogueSection;
