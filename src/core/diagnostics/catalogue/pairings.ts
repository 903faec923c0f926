import { plural } from '../../text/plural.js';
import type { CatalogueSection } from './catalogue-section.js';

/** Problems of who goes with whom: the organiser's own pairs, and pairings.csv when it is read again. */
export const pairingsCatalogue = {
  'fixed-person-unknown': {
    severity: 'error',
    text: (args: { entry: number; side: string }) =>
      `Entry ${args.entry} of "together" names a ${args.side} who is not among the sign-ups.`,
    hint: () => 'Write the address as it stands in the sign-ups, or take the entry out.',
  },
  'fixed-with-oneself': {
    severity: 'error',
    text: (args: { entry: number }) => `Entry ${args.entry} of "together" pairs somebody with themselves.`,
  },
  'fixed-mentee-twice': {
    severity: 'error',
    text: (args: { entry: number }) =>
      `Entry ${args.entry} of "together" gives a second mentor to a mentee who has one by an earlier entry.`,
    hint: () => 'Keep the entry that you mean.',
  },
  'fixed-mentor-overfilled': {
    severity: 'error',
    text: (args: { entry: number; seats: number }) =>
      `Entry ${args.entry} of "together" gives a mentor more mentees than the ${plural(args.seats, 'seat')} offered.`,
    hint: () => 'Take the entry out, or correct the capacity under "people".',
  },
  'fixed-and-apart': {
    severity: 'error',
    text: (args: { entry: number }) => `Entry ${args.entry} of "together" is also listed under "apart".`,
    hint: () => 'Decide which of the two holds, and take the other one out.',
  },
  'apart-person-unknown': {
    severity: 'warning',
    text: (args: { entry: number }) =>
      `Entry ${args.entry} of "apart" names somebody who is not among the sign-ups.`,
    hint: () =>
      'If it is a misspelling, these two might be paired: write the address as it stands in the sign-ups.',
  },
  'not-pairings': {
    severity: 'error',
    text: (args: { missing: string }) =>
      `This is not a pairings file: ${args.missing === '' ? 'its columns are not in the order that "match" writes' : `the column ${args.missing} is missing`}.`,
    hint: () => 'Give the pairings.csv that "mentorship match" wrote, with its first row as it was.',
  },
  'pairing-edited': {
    severity: 'error',
    text: () =>
      'The cells of this row were changed after "match" wrote it, so its reasons may be about somebody else.',
    hint: () =>
      'Run "match" again to write it anew, or pass --accept-edits if you changed the words on purpose.',
  },
  'pairing-address': {
    severity: 'error',
    text: (args: { side: string }) => `The ${args.side} of this row has no valid e-mail address.`,
    hint: () => 'Correct the address in the sign-ups and run "match" again.',
  },
  'pairing-start': {
    severity: 'error',
    text: () => 'The start of this pair is no date of the form YYYY-MM-DD.',
    hint: () => 'Write it like 2026-10-05. (A spreadsheet may have reformatted it on saving.)',
  },
} satisfies CatalogueSection;
