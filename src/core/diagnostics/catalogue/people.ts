import { joinWords } from '../../text/join-words.js';
import { plural } from '../../text/plural.js';
import { printable } from '../../text/printable.js';
import type { CatalogueSection } from './catalogue-section.js';

const ROLES_SHOWN = 'If somebody did, "mentorship check" shows which column was read as the role.';

/** What the rows of a person make, and who is left out, asked for or short of. */
/** Whom an entry of the settings may mean. */
function hintNearest({ nearest }: { readonly nearest: string | null }): string {
  return nearest === null
    ? 'Write the address, or the name exactly as in the sign-up.'
    : `Is it the person in ${nearest}? Then write the address, or the name exactly as there.`;
}

export const peopleCatalogue = {
  'rows-differ': {
    severity: 'error',
    text: (args: { fields: readonly string[]; byName: boolean }) =>
      args.byName
        ? `Without addresses, rows of one name are one person; these give different answers (${args.fields.join(', ')}), and no time stamp tells which is newer.`
        : `One person signed up more than once with different answers (${args.fields.join(', ')}), and no time stamp tells which is newer.`,
    hint: (args: { byName: boolean }) =>
      args.byName
        ? 'If these are two people, tell their names apart (a second name, a number); if one, delete the rows that no longer hold.'
        : 'Delete the rows that no longer hold, and leave the one that does.',
  },
  'date-order-unknown': {
    severity: 'error',
    text: () =>
      'One person signed up more than once, and the dates can be read with the day or the month first, so it is unclear which is newer.',
    hint: () => 'Delete the rows that no longer hold, or write the dates as 2026-09-05.',
  },
  'dates-disagree': {
    severity: 'warning',
    text: () =>
      'Some dates of this column can only be read with the day first, others only with the month first.',
    hint: () =>
      'Rows of two exports may stand in one file: write all dates as 2026-09-05. Only people who signed up more than once depend on it.',
  },
  'consent-missing': {
    severity: 'warning',
    text: (args: { count: number }) =>
      `${plural(args.count, 'sign-up')} left the box for consent empty and ${args.count === 1 ? 'was' : 'were'} left out; an empty box is no consent.`,
    hint: () => 'Ask these people, or delete the consent column if it asks for something else.',
  },
  'consent-unclear': {
    severity: 'warning',
    text: (args: { count: number }) =>
      `${plural(args.count, 'answer')} to the question for consent could be read neither as yes nor as no, so ${
        args.count === 1 ? 'this sign-up was' : 'these sign-ups were'
      } left out.`,
    hint: () =>
      'Look at the rows, and ask these people if need be. For whoever agrees, write "consent: yes" under their address in mentorship.yaml, under "people".',
  },
  'consent-refused': {
    severity: 'note',
    text: (args: { count: number }) =>
      `${plural(args.count, 'sign-up')} that ${args.count === 1 ? 'does' : 'do'} not consent ${args.count === 1 ? 'was' : 'were'} left out.`,
    hint: () => 'If the column asks for something that people may refuse, take it out of the file.',
  },
  'consent-boxes': {
    severity: 'note',
    text: (args: { letters: readonly string[]; areApart: boolean }) =>
      `Consent is read from columns ${joinWords(args.letters)}; ${
        args.areApart
          ? 'each section of the form has its own, so one of them is enough.'
          : 'every box that was put to somebody must be ticked.'
      }`,
    hint: () =>
      'If one of them asks for something else, write the title of the right one into mentorship.yaml, under "columns: consent".',
  },
  'consent-of-one-role': {
    severity: 'warning',
    text: (args: { letters: readonly string[]; side: 'mentor' | 'mentee' }) =>
      `Only ${args.side}s were asked for consent (column ${joinWords(args.letters)}), so ${
        args.side === 'mentor' ? 'mentees' : 'mentors'
      } are read without it.`,
    hint: () =>
      'Ask the others as well before their answers are passed on; the form has the question in one section only.',
  },
  'consent-empty-for-role': {
    severity: 'warning',
    text: (args: { letters: readonly string[]; side: 'mentor' | 'mentee' }) =>
      `No ${args.side} ticked the box for consent (column ${joinWords(args.letters)}), though most ${
        args.side === 'mentor' ? 'mentees' : 'mentors'
      } did, so all ${args.side}s are left out.`,
    hint: (args: { side: 'mentor' | 'mentee' }) =>
      `If the form never showed the box to ${args.side}s, write "As a ${
        args.side === 'mentor' ? 'mentee' : 'mentor'
      }:" in front of its title in the file; then they are read without it.`,
  },
  'signups-declined': {
    severity: 'note',
    text: (args: { count: number }) =>
      `${plural(args.count, 'sign-up')} ${args.count === 1 ? 'was' : 'were'} left out as declined, cancelled or refunded.`,
  },
  'signups-waiting': {
    severity: 'warning',
    text: (args: { count: number }) =>
      `${plural(args.count, 'sign-up')} on a waiting list ${args.count === 1 ? 'is' : 'are'} read like the others.`,
    hint: () => 'Who should not take part belongs under "withdrawn" in mentorship.yaml.',
  },
  'status-unknown': {
    severity: 'warning',
    text: (args: { count: number; words: readonly string[] }) =>
      `This column tells who takes part, but in ${plural(args.count, 'row')} it is not known what its word means${
        args.words.length === 0 ? '' : ` (${joinWords(args.words.map((word) => `"${printable(word)}"`))})`
      }; ${args.count === 1 ? 'it is' : 'they are'} read like the others.`,
    hint: () =>
      'Who should not take part belongs under "withdrawn" in mentorship.yaml; or write a word such as "cancelled" into the cell.',
  },
  'status-unread': {
    severity: 'warning',
    text: (args: { leaving: number }) =>
      `This column looks as if it told who takes part, but most of its words are not known, so nobody is left out for it; ${plural(args.leaving, 'row')} ${args.leaving === 1 ? 'names a state' : 'name states'} such as cancelled, declined or withdrawn.`,
    hint: () =>
      'Who should not take part belongs under "withdrawn" in mentorship.yaml; or write words such as "confirmed" and "cancelled" into the cells.',
  },
  'withdrawn-unknown': {
    severity: 'warning',
    text: (args: { entry: number; nearest: string | null }) =>
      `Entry ${args.entry} of "withdrawn" names nobody who signed up.`,
    hint: hintNearest,
  },
  'correction-unknown': {
    severity: 'warning',
    text: (args: { entry: number; nearest: string | null }) =>
      `Entry ${args.entry} of "people" names nobody who signed up.`,
    hint: hintNearest,
  },
  'several-people-named': {
    severity: 'error',
    text: (args: { key: 'withdrawn' | 'people'; entry: number }) =>
      `Entry ${args.entry} of "${args.key}" is a name that more than one person has.`,
    hint: () => 'Write the e-mail address instead.',
  },
  'mentor-without-offer': {
    severity: 'warning',
    text: () => 'This mentor names no skill and no topic to help with.',
    hint: () => 'Ask the mentor: until then only background and hours can speak for a pairing.',
  },
  'mentee-without-wish': {
    severity: 'warning',
    text: () => 'This mentee names no skill to learn and no goal.',
    hint: () => 'Ask the mentee: without a wish there is little to choose a mentor by.',
  },
  'name-under-two-addresses': {
    severity: 'warning',
    text: () => 'The same name signed up with more than one address, so these count as different people.',
    hint: () => 'If it is one person, write the same address into each of the cells.',
  },
  'names-under-one-address': {
    severity: 'warning',
    text: () => 'Sign-ups with different names share one address, so they count as one person.',
    hint: () =>
      'If these are two people, give one of them an address of their own; until then the newest sign-up for a role replaces the others.',
  },
  'rows-of-one-name': {
    severity: 'note',
    text: () =>
      'These sign-ups have the same name, and in a list without addresses that makes them one person.',
    hint: () => 'If these are two people, tell their names apart: a second name, an initial, a number.',
  },
  'request-unknown': {
    severity: 'warning',
    text: (args: { meant: 'nobody' | 'several' | 'nearest'; nearest: string | null }) =>
      args.meant === 'several'
        ? 'This sign-up asks for somebody by a name that more than one person has, so the request counts for nothing.'
        : 'This sign-up asks for somebody who has not signed up under that name or address.',
    hint: (args: { meant: 'nobody' | 'several' | 'nearest'; nearest: string | null }) =>
      args.nearest === null
        ? 'If you know whom they mean, write that address into the cell.'
        : `Did they mean the person in ${args.nearest}? Then write that address into the cell.`,
  },
  'avoid-unknown': {
    severity: 'warning',
    text: (_: { nearest: string | null }) =>
      'This sign-up wants to avoid somebody, but it could not be understood whom.',
    hint: (args: { nearest: string | null }) =>
      `${args.nearest === null ? 'If you know whom they mean,' : `Do they mean the person in ${args.nearest}? Then`} write that address under "avoid" for this person, under "people" in mentorship.yaml.`,
  },
  'avoid-guessed': {
    severity: 'note',
    text: (args: { count: number }) =>
      `This sign-up wants to avoid somebody and gives a part of a name; ${args.count === 1 ? 'the one person who has it is' : `all ${args.count} people who have it are`} kept away.`,
    hint: () =>
      'If somebody else is meant, write that address under "avoid" for this person, under "people" in mentorship.yaml.',
  },
  'no-mentors': {
    severity: 'warning',
    text: () => 'Nobody signed up as a mentor, so nobody can be paired.',
    hint: () => ROLES_SHOWN,
  },
  'no-mentees': {
    severity: 'warning',
    text: () => 'Nobody signed up as a mentee, so nobody can be paired.',
    hint: () => ROLES_SHOWN,
  },
  'seats-short': {
    severity: 'note',
    text: (args: { seats: number; mentees: number }) =>
      `The mentors have ${plural(args.seats, 'seat')} for ${plural(args.mentees, 'mentee')}.`,
    hint: () =>
      'Some mentees will stay without a mentor, unless more mentors join or some of them take one more.',
  },
  'skill-unknown': {
    severity: 'warning',
    text: (args: { skill: string; count: number; suggestion: string }) =>
      `"${printable(args.skill)}" (${args.count === 1 ? 'once' : `${args.count} times`}) is not in the list of skills: did you mean ${printable(args.suggestion)}?`,
    hint: (args: { skill: string; suggestion: string }) =>
      `Correct the cells; if it is another skill, add "${printable(args.skill)}" to mentorship.yaml, under "skills".`,
  },
  'track-unknown': {
    severity: 'warning',
    text: (args: { tracks: readonly string[] }) =>
      `The programme has no such track (only ${joinWords(args.tracks.map(printable))}), so this mentee comes after those in a track.`,
    hint: () => 'Correct the cell, or add the track to mentorship.yaml, under "tracks".',
  },
} satisfies CatalogueSection;
