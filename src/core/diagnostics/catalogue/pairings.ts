import { joinWords } from '../../text/join-words.js';
import { plural } from '../../text/plural.js';
import type { CatalogueSection } from './catalogue-section.js';

/** Problems of who goes with whom: the organiser's own pairs, and pairings.csv when it is read again. */
export const pairingsCatalogue = {
  'fixed-person-unknown': {
    severity: 'error',
    text: (args: { entry: number; side: string; nearest: string | null }) =>
      `Entry ${args.entry} of "together" in mentorship.yaml names a ${args.side} who did not sign up as one.`,
    hint: ({ nearest }: { nearest: string | null }) =>
      nearest === null
        ? 'Write the address as it stands in the sign-ups, or take the entry out.'
        : `Is it the person in ${nearest}? Then write the address as it stands there, else take the entry out.`,
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
    text: (args: { entry: number; side: string; nearest: string | null }) =>
      `Entry ${args.entry} of "apart" in mentorship.yaml names a ${args.side} who did not sign up as one.`,
    hint: ({ nearest }: { nearest: string | null }) =>
      nearest === null
        ? 'If the name is misspelt, or the two are the wrong way round, they can still be paired: write the addresses as they stand in the sign-ups.'
        : `Is it the person in ${nearest}? The two can still be paired: write the address as it stands there.`,
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
      'To pair the two who stand here now, run "mentorship match" with --keep and this file: it writes the row anew. If you only changed words on purpose, add --accept-edits.',
  },
  'pairing-start': {
    severity: 'error',
    text: () => 'The start of this pair is no date that can be read in one way only.',
    hint: () => 'Write it like 2026-10-05; a spreadsheet may have changed it when the file was saved.',
  },
  'not-history': {
    severity: 'error',
    text: () => 'This file tells neither who was paired nor who stayed without a mentor.',
    hint: () =>
      'After --history, name a pairings.csv or an unmatched.csv that "mentorship match" wrote; sign-ups are typed before it.',
  },
  'earlier-person-unnamed': {
    severity: 'error',
    text: (args: { role: 'mentor' | 'mentee' }) =>
      `This row names no ${args.role}: neither an address nor a name.`,
    hint: () => 'Write the address of each of the two, or delete the row.',
  },
  'earlier-person-missing': {
    severity: 'warning',
    text: (args: { role: 'mentor' | 'mentee'; nearest: string | null }) =>
      `The ${args.role} of this pair is not among the people who take part now, so the pair ends.`,
    hint: (args: { role: 'mentor' | 'mentee'; nearest: string | null }) =>
      args.nearest === null
        ? 'If the address is another one now, write it into this row; if the person left, there is nothing to do.'
        : `Is it the person in ${args.nearest}? Then write that address into this row.`,
  },
  'earlier-name-differs': {
    severity: 'warning',
    text: (args: { role: 'mentor' | 'mentee' }) =>
      `The name and the address of the ${args.role} in this row belong to two people; the address counts.`,
    hint: () => 'If the name is the one you mean, write the address of that person into the row.',
  },
  'kept-mentee-twice': {
    severity: 'error',
    text: (args: { limit: number }) =>
      args.limit === 1
        ? 'This row keeps a second mentor for the mentee of an earlier row.'
        : `This row keeps more mentors for one mentee than the ${args.limit} that "mentorsPerMentee" allows.`,
    hint: () => 'Delete the rows that no longer hold.',
  },
  'kept-pair-twice': {
    severity: 'error',
    text: () => 'The same two people are a pair in an earlier row already.',
    hint: () => 'Delete one of the two rows.',
  },
  'kept-and-history': {
    severity: 'warning',
    text: () => 'This pair stays together, although a file after --history says they were paired before.',
    hint: () => 'If they should part, delete this row; the history then keeps them from each other.',
  },
  'history-person-unclear': {
    severity: 'warning',
    text: (args: { role: 'mentor' | 'mentee' }) =>
      `The ${args.role} in this row signed up with another address this time, or is somebody else of the same name; this row counts for nothing.`,
    hint: () => 'If it is the same person, write the new address into this row.',
  },
  'letter-address': {
    severity: 'error',
    text: (args: { role: 'mentor' | 'mentee'; missing: boolean }) =>
      args.missing
        ? `The ${args.role} of this row has no e-mail address that a letter could go to.`
        : `No mail can be sent to the address that stands here for the ${args.role}.`,
    hint: () =>
      'Put the address right in the sign-ups, or under "people" in mentorship.yaml, and run "mentorship match" again.',
  },
  'not-unmatched': {
    severity: 'error',
    text: (args: { missing: string }) =>
      `This is not a list of people without a pair as "mentorship match" writes it: there is no column "${args.missing}".`,
    hint: () => 'Name the unmatched.csv that "mentorship match" wrote beside the pairs.',
  },
  'unmatched-role': {
    severity: 'error',
    text: () => 'This row is neither a mentor nor a mentee, so there is no letter for it.',
    hint: () => 'Write "mentor" or "mentee" in the column "role", or take the row out.',
  },
  'answers-person-missing': {
    severity: 'error',
    text: (args: { role: 'mentor' | 'mentee' }) =>
      `Nobody of this address signed up as a ${args.role} in the files after --signups, so their answers cannot be shown.`,
    hint: () =>
      'Name the sign-ups that the pairs were made from; or, if somebody left since, run "mentorship match --keep" with the new ones first.',
  },
  'result-unfit': {
    severity: 'warning',
    text: (args: { causes: readonly string[] }) =>
      `These pairs are not what the sign-ups and settings give now: ${joinWords(args.causes)}.`,
    hint: () =>
      'What is said here goes by the sign-ups and settings of now, with the pairs as they stand. "mentorship verify" names every difference; "mentorship match" with --keep and this file brings the pairs up to date.',
  },
  'result-of-others': {
    severity: 'error',
    text: () => 'Nobody in these pairs is among the people who signed up.',
    hint: () => 'Name the sign-ups that were matched with --signups, or the pairs that were made from these.',
  },
  'guide-without-draft': {
    severity: 'warning',
    text: () =>
      'No mail can reach both people of this pair, because an e-mail address is missing or wrong; their guide comes without a draft to send.',
    hint: () =>
      'Print the guide or hand it on in another way; or put the address right in the sign-ups and run "mentorship match" again.',
  },
} satisfies CatalogueSection;
