import { plural } from '../../text/plural.js';
import { printable } from '../../text/printable.js';
import type { CatalogueSection } from './catalogue-section.js';

const IN_CONFIGURATION = 'or say in mentorship.yaml which column it is';

export const signupsCatalogue = {
  'name-column-missing': {
    severity: 'error',
    text: () => 'No column holds the names of the people.',
    hint: () =>
      `Titles such as "Name", "Full name" or "First name" are recognised; ${IN_CONFIGURATION}, under columns: name.`,
  },
  'address-column-missing': {
    severity: 'note',
    text: () => 'No column holds e-mail addresses, so people are told apart by their names.',
    hint: () =>
      `Letters need addresses. Titles such as "Email" or "E-mail address" are recognised where most cells hold one; ${IN_CONFIGURATION}, under columns: email.`,
  },
  'role-column-missing': {
    severity: 'error',
    text: () => 'Nothing in this file tells who is a mentor and who is a mentee.',
    hint: () =>
      `Titles such as "Role", "I would like to be a mentor", "What can you teach?" or "What would you like to learn?" are recognised; ${IN_CONFIGURATION}, under columns: role; or give two files with --mentors and --mentees.`,
  },
  'configured-column-missing': {
    severity: 'error',
    text: (args: { field: string; title: string; nearest: string | null }) =>
      `The configuration reads ${args.field} from a column "${printable(args.title)}", and no file has one.`,
    hint: (args: { field: string; title: string; nearest: string | null }) =>
      args.nearest === null
        ? `Correct the title under columns: ${args.field}, or remove the line to let the column be found by itself.`
        : `The nearest title is "${printable(args.nearest)}": if that is the question, write it under columns: ${args.field}.`,
  },
  'column-repeated': {
    severity: 'note',
    text: (args: { field: string; title: string; letters: string }) =>
      `This column asks for ${args.field} as column ${args.letters} ("${printable(args.title)}") does, which has at least as many answers and is read instead.`,
    hint: (args: { field: string }) =>
      `To read this one, write its title in mentorship.yaml under columns: ${args.field}.`,
  },
  'name-missing': {
    severity: 'error',
    text: () => 'This sign-up has no name.',
    hint: () => 'Write the name into the cell, or into mentorship.yaml under people:.',
  },
  'address-missing': {
    severity: 'error',
    text: () => 'This sign-up has no e-mail address, though the file has a column for it.',
    hint: () => 'Write the address into the cell, or into mentorship.yaml under people: and the name.',
  },
  'address-invalid': {
    severity: 'error',
    text: () => 'This is not one plain e-mail address, such as amina@example.org.',
    hint: () => 'Correct the cell: one address, without blanks, quotes or a second address.',
  },
  'role-missing': {
    severity: 'error',
    text: () => 'Nothing in this sign-up tells whether it is a mentor’s or a mentee’s.',
    hint: () => 'Write Mentor, Mentee or Both into the role column, or under people: in mentorship.yaml.',
  },
  'role-unknown': {
    severity: 'error',
    text: (args: { word: string | null }) =>
      args.word === null
        ? 'This answer names no role that is known.'
        : `"${printable(args.word)}" is no role that is known.`,
    hint: () =>
      'Known are words such as Mentor, Coach, "I want to help"; Mentee, Student, "I want to learn"; and Both. Correct the cell, or write the role under people: in mentorship.yaml.',
  },
  'capacity-impossible': {
    severity: 'error',
    text: () => 'This is no number of mentees that a mentor can take.',
    hint: () =>
      'Write a whole number from 1 to 100; a mentor who takes nobody this time belongs under withdrawn:.',
  },
  'capacity-open': {
    severity: 'warning',
    text: (args: { seats: number }) =>
      `This answer leaves open how many mentees the mentor takes; the smallest number, ${args.seats}, is used.`,
    hint: () => 'To use another number, correct the cell or write capacity under people: in mentorship.yaml.',
  },
  'capacity-unclear': {
    severity: 'warning',
    text: (args: { seats: number }) =>
      `This answer names no number of mentees; the default, ${args.seats}, is used.`,
    hint: () => 'Correct the cell, or set defaultCapacity in mentorship.yaml.',
  },
  'time-zone-unknown': {
    severity: 'warning',
    text: () => 'This time zone is not known, so it plays no part for this person.',
    hint: () => 'Write a name like Europe/Helsinki, an offset like UTC+2, or a large city.',
  },
  'language-unknown': {
    severity: 'warning',
    text: (args: { word: string | null }) =>
      args.word === null
        ? 'This answer names a language that is not known; it is kept as written.'
        : `"${printable(args.word)}" is no language that is known; it is kept as written.`,
    hint: () => 'Two people share it only if both wrote it the same way; correct the cell if it is misspelt.',
  },
  'answer-unclear': {
    severity: 'warning',
    text: (args: { what: string }) => `This answer could not be read as ${args.what}, so it plays no part.`,
    hint: () => 'Correct the cell if it matters; the answer still reaches your own templates as written.',
  },
  'booking-link-unusable': {
    severity: 'warning',
    text: () => 'This is no web address that a letter may show, so the booking link is left out.',
    hint: () => 'A booking link begins with https:// and holds no blanks.',
  },
  'rows-differ': {
    severity: 'error',
    text: (args: { fields: readonly string[] }) =>
      `One person signed up more than once with different answers (${args.fields.join(', ')}), and no time stamp tells which is newer.`,
    hint: () => 'Delete the rows that no longer hold.',
  },
  'date-order-unknown': {
    severity: 'error',
    text: () =>
      'One person signed up more than once, and the dates can be read with the day or the month first, so it is unclear which is newer.',
    hint: () => 'Delete the rows that no longer hold, or write the dates as 2026-09-05.',
  },
  'consent-missing': {
    severity: 'warning',
    text: (args: { count: number }) =>
      `${plural(args.count, 'sign-up')} without consent ${args.count === 1 ? 'was' : 'were'} left out; an empty box is no consent.`,
    hint: () => 'Ask these people, or delete the consent column if it asks for something else.',
  },
  'signups-declined': {
    severity: 'note',
    text: (args: { count: number }) =>
      `${plural(args.count, 'sign-up')} ${args.count === 1 ? 'was' : 'were'} left out as declined, cancelled or refunded.`,
  },
  'withdrawn-unknown': {
    severity: 'warning',
    text: (args: { entry: number }) => `Entry ${args.entry} of withdrawn: matches nobody who signed up.`,
    hint: () => 'Write the address, or the name exactly as in the sign-up.',
  },
  'correction-unknown': {
    severity: 'warning',
    text: (args: { entry: number }) => `Entry ${args.entry} of people: matches nobody who signed up.`,
    hint: () => 'Write the address, or the name exactly as in the sign-up.',
  },
  'several-people-named': {
    severity: 'error',
    text: (args: { key: 'withdrawn' | 'people'; entry: number }) =>
      `Entry ${args.entry} of ${args.key}: is a name that more than one person has.`,
    hint: () => 'Write the e-mail address instead.',
  },
  'mentor-without-offer': {
    severity: 'warning',
    text: () => 'This mentor names no skill and no topic to help with.',
    hint: () => 'Ask the mentor; until then only the background and the hours can speak for a pairing.',
  },
  'mentee-without-wish': {
    severity: 'warning',
    text: () => 'This mentee names no skill to learn and no goal.',
    hint: () => 'Ask the mentee; without a wish nobody can be chosen for it.',
  },
  'name-under-two-addresses': {
    severity: 'warning',
    text: () => 'One name signed up under more than one address, so it counts as different people.',
    hint: () =>
      'If it is one person, write the address to keep under people: in mentorship.yaml, or correct the cell.',
  },
  'request-unknown': {
    severity: 'warning',
    text: () => 'This sign-up asks for somebody who has not signed up under that name or address.',
    hint: () => 'Look for a misspelt name, or one that two people share; write the address instead.',
  },
  'avoid-unknown': {
    severity: 'warning',
    text: () => 'This sign-up wants to avoid somebody who has not signed up under that name or address.',
    hint: () =>
      'Look for a misspelt name, or one that two people share; write the address instead, so that the wish is kept.',
  },
  'no-mentors': {
    severity: 'warning',
    text: () => 'Nobody signed up as a mentor, so nobody can be paired.',
  },
  'no-mentees': {
    severity: 'warning',
    text: () => 'Nobody signed up as a mentee, so nobody can be paired.',
  },
  'seats-short': {
    severity: 'note',
    text: (args: { seats: number; mentees: number }) =>
      `The mentors have ${plural(args.seats, 'seat')} for ${plural(args.mentees, 'mentee')}.`,
    hint: () =>
      'Some mentees will stay without a mentor; more mentors, or mentors who take one more, would help.',
  },
  'skill-unknown': {
    severity: 'warning',
    text: (args: { skill: string; count: number; suggestion: string }) =>
      `"${printable(args.skill)}" (${args.count === 1 ? 'once' : `${args.count} times`}) is not in the list of skills: did you mean ${printable(args.suggestion)}?`,
    hint: (args: { skill: string; suggestion: string }) =>
      `Correct the cells, or add "${printable(args.skill)}" under skills: in mentorship.yaml if it is another skill.`,
  },
  'track-unknown': {
    severity: 'warning',
    text: (args: { tracks: readonly string[] }) =>
      `This track is none of the programme’s (${args.tracks.map(printable).join(', ')}), so it has no precedence.`,
    hint: () => 'Correct the cell, or add the track under tracks: in mentorship.yaml.',
  },
} satisfies CatalogueSection;
