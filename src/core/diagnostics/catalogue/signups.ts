import { plural } from '../../text/plural.js';
import { printable } from '../../text/printable.js';
import type { CatalogueSection } from './catalogue-section.js';

const IN_SETTINGS = 'or write the title of the column into mentorship.yaml, under';

export const signupsCatalogue = {
  'not-signups': {
    severity: 'error',
    text: () => 'This is a file that "match" wrote, not the sign-ups.',
    hint: () =>
      'Name the file that your form exported. An option that takes several files, as --signups does, takes every file that is typed after it: type others before it.',
  },
  'name-column-missing': {
    severity: 'error',
    text: () => 'No column holds the names of the people.',
    hint: () =>
      `Titles such as "Name", "Full name" or "First name" are recognised; ${IN_SETTINGS} "columns: name".`,
  },
  'address-column-missing': {
    severity: 'note',
    text: () => 'No column holds e-mail addresses, so people are told apart by their names.',
    hint: () =>
      `Letters need addresses. Titles such as "Email" or "E-mail address" are recognised where most cells hold one; ${IN_SETTINGS} "columns: email".`,
  },
  'role-column-missing': {
    severity: 'error',
    text: () => 'Nothing in this file tells who is a mentor and who is a mentee.',
    hint: () =>
      `Titles such as "Role", "What can you teach?" or "What would you like to learn?" are recognised; ${IN_SETTINGS} "columns: role"; or give two files with --mentors and --mentees.`,
  },
  'role-column-unread': {
    severity: 'warning',
    text: (args: { roles: number; answers: number }) =>
      `Only ${args.roles} of ${plural(args.answers, 'answer')} in this column ${args.roles === 1 ? 'is a role' : 'are roles'} such as Mentor or Mentee, so it is not read as the role.`,
    hint: () => `Correct the cells (Mentor, Mentee or Both); ${IN_SETTINGS} "columns: role".`,
  },
  'configured-column-missing': {
    severity: 'error',
    text: (args: { field: string; title: string; nearest: string | null }) =>
      `mentorship.yaml takes ${args.field} from a column "${printable(args.title)}", but no file has one.`,
    hint: (args: { field: string; title: string; nearest: string | null }) =>
      args.nearest === null
        ? `Correct the title under "columns: ${args.field}", or take the line out and the column is looked for.`
        : `The nearest title is "${printable(args.nearest)}": if that is the column, write it under "columns: ${args.field}".`,
  },
  'column-repeated': {
    severity: 'note',
    text: (args: { field: string; title: string; letters: string }) =>
      `This column and column ${args.letters} ("${printable(args.title)}") both ask for ${args.field}; only column ${args.letters} is read.`,
    hint: (args: { field: string }) =>
      `To read this one instead, write its title into mentorship.yaml, under "columns: ${args.field}".`,
  },
  'columns-disagree': {
    severity: 'warning',
    text: (args: { field: string; title: string; letters: string; rows: number }) =>
      `This column and column ${args.letters} ("${printable(args.title)}") both ask for ${args.field}, and ${plural(args.rows, 'row')} ${args.rows === 1 ? 'answers' : 'answer'} them differently; only column ${args.letters} is read.`,
    hint: (args: { field: string }) =>
      `Write the title of the right one into mentorship.yaml, under "columns: ${args.field}".`,
  },
  'option-cells-unread': {
    severity: 'warning',
    text: (args: { count: number }) =>
      `${args.count === 1 ? 'One cell' : `${args.count} cells`} of this column could not be read: it stands for one option, and most of its cells are ticks or the like.`,
    hint: () =>
      'Write into these cells what the others hold, or leave them empty. If the column asks something else, name it in mentorship.yaml, under "columns".',
  },
  'address-column-unread': {
    severity: 'warning',
    text: (args: { addresses: number; answers: number }) =>
      `Only ${args.addresses} of ${plural(args.answers, 'answer')} in this column ${args.addresses === 1 ? 'is an e-mail address' : 'are e-mail addresses'}, so it is not read, and people are told apart by their names.`,
    hint: () => `Letters need addresses. Correct the cells; ${IN_SETTINGS} "columns: email".`,
  },
  'answers-unlike-title': {
    severity: 'warning',
    text: (args: { asked: string; field: string }) =>
      `The title of this column asks for ${args.asked}, but most of its answers are not known as that, so it is not read.`,
    hint: (args: { field: string }) =>
      `Correct the cells; or, to read it all the same, write its title into mentorship.yaml, under "columns: ${args.field}".`,
  },
  'column-unread': {
    severity: 'note',
    text: (args: { who: 'people' | 'mentors' | 'mentees'; holds: 'skills' | 'lists' | 'yes or no' }) =>
      `${args.holds === 'yes or no' ? 'Some' : 'Most'} ${args.who} answered this column, and it holds ${args.holds}, but it is not known what it is for.`,
    hint: () =>
      'If it matters for pairing, write its title into mentorship.yaml, under "columns": as "teaches", "learns", "goals" or "helpsWith", say.',
  },
  'refusals-unread': {
    severity: 'warning',
    text: (args: { refusing: number; empty: number }) =>
      `Most say yes in this column, but ${
        args.refusing > 0
          ? `${plural(args.refusing, 'row')} ${args.refusing === 1 ? 'says' : 'say'} no`
          : `${plural(args.empty, 'row')} ${args.empty === 1 ? 'leaves' : 'leave'} it empty`
      }; it is not known what it asks, so nobody is left out for it.`,
    hint: () => 'If it asks for consent, write its title into mentorship.yaml, under "columns: consent".',
  },
  'wish-unread': {
    severity: 'warning',
    text: (args: { wishes: number }) =>
      `This column asks what the other person should be, but most of its answers only agree or disagree, so ${plural(args.wishes, 'wish', 'wishes')} cannot be read.`,
    hint: () =>
      'Add a column "seeks" with the wish in words, such as "must: a woman" or "would like: a woman", or write it into mentorship.yaml, under "people".',
  },
  'names-unread': {
    severity: 'warning',
    text: (args: { answers: number }) =>
      `${plural(args.answers, 'answer')} in this column ${args.answers === 1 ? 'names somebody' : 'name people'} who signed up, but it is not known whether to pair them or to keep them apart, so it is not read.`,
    hint: () =>
      'Write its title into mentorship.yaml: under "columns: avoid" to keep these people apart, under "columns: requests" to pair them.',
  },
  'agreement-unread': {
    severity: 'note',
    text: (args: { others: number }) =>
      `This column asks for an agreement, but not about data or taking part, so nobody is left out for it; ${args.others === 1 ? '1 row does not agree.' : `${args.others} rows do not agree.`}`,
    hint: () =>
      'If it is a condition for taking part, write its title into mentorship.yaml, under "columns: consent".',
  },
  'name-missing': {
    severity: 'error',
    text: () => 'This sign-up has no name.',
    hint: () => 'Write the name into the cell, or delete the row if it is no sign-up.',
  },
  'address-missing': {
    severity: 'error',
    text: () => 'This sign-up has no e-mail address, though the file has a column for it.',
    hint: () => 'Write the address into the cell, or into mentorship.yaml, under "people".',
  },
  'address-invalid': {
    severity: 'error',
    text: () => 'This is not one plain e-mail address, such as name@example.org.',
    hint: () => 'Correct the cell: one address, without spaces, quotation marks or a second address.',
  },
  'address-doubtful': {
    severity: 'warning',
    text: (args: { part: 'domain' | 'ending'; meant: string }) =>
      args.part === 'domain'
        ? `What follows the @ in this address is nearly ${args.meant}, but not quite.`
        : `The ending of this address does not exist; perhaps ${args.meant} was meant.`,
    hint: () =>
      'If it is misspelt, correct the cell, or write the right address into mentorship.yaml, under "people"; else no letter arrives.',
  },
  'role-missing': {
    severity: 'error',
    text: () => 'Nothing in this sign-up tells whether it is from a mentor or a mentee.',
    hint: () =>
      'Write Mentor, Mentee or Both into the cell for the role, or into mentorship.yaml, under "people".',
  },
  'role-unknown': {
    severity: 'error',
    text: (args: { word: string | null }) =>
      args.word === null
        ? 'This answer is not recognised as a role.'
        : `"${printable(args.word)}" is not recognised as a role.`,
    hint: () =>
      'Write Mentor, Mentee or Both (or words like coach, student, "I want to help", "I want to learn") into the cell, or into mentorship.yaml, under "people".',
  },
  'role-contradicted': {
    severity: 'warning',
    text: (args: { side: 'mentor' | 'mentee' }) =>
      `This row says another role, but the file was given as one of ${args.side}s, so it is read as a ${args.side}.`,
    hint: (args: { side: 'mentor' | 'mentee' }) =>
      `If the row is right, move it to the file of ${args.side === 'mentor' ? 'mentees' : 'mentors'}; else correct the cell.`,
  },
  'roles-reversed': {
    severity: 'warning',
    text: () =>
      'Most mentors by this column say only what they want to learn, and most mentees only what they can teach: the roles look reversed.',
    hint: () =>
      'If the column asks whom people look for, write its answers round the other way. If the questions were mistaken for each other, name them in mentorship.yaml, under "columns: teaches" and "columns: learns".',
  },
  'capacity-impossible': {
    severity: 'error',
    text: () => 'This cannot be the number of mentees that a mentor takes.',
    hint: () =>
      'Write a whole number from 1 to 100. A mentor who takes nobody this time belongs under "withdrawn" in mentorship.yaml.',
  },
  'capacity-day': {
    severity: 'error',
    text: () => 'This is a day of the calendar and no number of mentees.',
    hint: () =>
      'Spreadsheets make a day of an answer like "1-2". Look the answer up in the form, or ask the mentor, and write the number into the cell.',
  },
  'capacity-open': {
    severity: 'warning',
    text: (args: { seats: number }) =>
      `This answer leaves open how many mentees the mentor takes; the smallest number, ${args.seats}, is used.`,
    hint: () =>
      'For another number, correct the cell, or write "capacity" into mentorship.yaml, under "people".',
  },
  'capacity-least': {
    severity: 'warning',
    text: (args: { seats: number }) =>
      `This mentor would rather have nobody than fewer than ${args.seats} mentees, but that cannot be promised; ${args.seats} seats are used, and some may stay free.`,
    hint: () =>
      'After matching, unmatched.csv lists who has free seats: ask these mentors, and who would rather have nobody belongs under "withdrawn" in mentorship.yaml.',
  },
  'capacity-unclear': {
    severity: 'warning',
    text: (args: { seats: number }) =>
      `This answer names no number of mentees; the default, ${args.seats}, is used.`,
    hint: () => 'Correct the cell, or set "defaultCapacity" in mentorship.yaml.',
  },
  'time-zone-unknown': {
    severity: 'warning',
    text: () => 'This time zone is not recognised, so it is not used for this person.',
    hint: () => 'Write a large city, a name like Europe/Helsinki, or an offset like UTC+2.',
  },
  'time-zone-fixed': {
    severity: 'note',
    text: () =>
      'This is a distance from universal time and no place, so hours are reckoned without daylight saving.',
    hint: () => 'If clocks change there, write a large city, or a name like Europe/Helsinki.',
  },
  'language-unknown': {
    severity: 'warning',
    text: (args: { word: string | null; suggestion: string | null }) =>
      args.word === null
        ? 'Part of this answer is not recognised as a language; it is kept as written.'
        : `"${printable(args.word)}" is not recognised as a language; it is kept as written.`,
    hint: (args: { suggestion: string | null }) =>
      args.suggestion === null
        ? 'Correct the cell if it is misspelt; two people share such a language only if both wrote it the same way.'
        : `Did they mean ${args.suggestion}? Then correct the cell; two people share a language only if both are understood.`,
  },
  'answer-unclear': {
    severity: 'warning',
    text: (args: { what: string }) => `This answer could not be read as ${args.what}, so it is not used.`,
    hint: () => 'Correct the cell if it matters. Templates of your own still get the answer as written.',
  },
  'booking-link-unusable': {
    severity: 'warning',
    text: () => 'This is not a web address that can stand in a letter, so the booking link is left out.',
    hint: () => 'Write the whole address; it begins with https:// and has no spaces.',
  },
} satisfies CatalogueSection;
