import type { Place } from '../../../../src/core/diagnostics/place.js';
import {
  PAIRING_COLUMNS,
  type PairingColumn,
  type PairingRow,
} from '../../../../src/core/pairing/rows/pairing-row.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import { type LetterOptions, renderLetters } from '../../../../src/core/rendering/letters/render-letters.js';
import type { TemplateSet } from '../../../../src/core/rendering/template-set.js';

import { shippedSet } from '../shipped-set.js';

const blankRow = Object.fromEntries(PAIRING_COLUMNS.map((column) => [column, ''])) as Record<
  PairingColumn,
  string
>;

/** A pair who answered nothing but their names and addresses. */
export const barePair: PairingRow = {
  ...blankRow,
  mentor_name: 'Tomás Herrera',
  mentor_email: 'tomas.herrera@example.org',
  mentee_name: 'Omar Haddad',
  mentee_email: 'omar.haddad@example.org',
  status: 'matched',
};

/** A pair who answered everything. */
export const fullPair: PairingRow = {
  ...blankRow,
  mentor_name: 'Amina Yusuf',
  mentor_email: 'amina.yusuf@example.org',
  mentee_name: 'Grace Oyelaran',
  mentee_email: 'grace.oyelaran@example.org',
  status: 'matched',
  shared_skills: 'Python; SQL; Git, the command line; Testing',
  shared_goals: 'interview practice; CVs',
  shared_background: 'teaching; career change',
  shared_formats: 'calls; questions by chat',
  shared_hours: 'Mon–Fri 19:00–21:00 (Europe/Helsinki); Mon–Fri 17:00–19:00 (Europe/London)',
  why: 'Amina Yusuf teaches Python, SQL and Testing, which Grace Oyelaran wants to learn, and can help with interview practice.',
  mentee_wants: 'Python; SQL; Git, the command line; Testing',
  mentee_goals: 'I want to move from teaching into data work and pass my first interviews.',
  mentee_background: 'teaching; career change',
  mentee_title: 'Primary school teacher',
  mentee_organisation: 'A school in Leeds',
  mentee_time_zone: 'Europe/London',
  mentee_languages: 'English; Finnish',
  mentee_minutes: '60',
  mentee_pronouns: 'she/her',
  mentee_chat: '@grace',
  mentor_teaches: 'Python; SQL; Git, the command line; Testing; Docker',
  mentor_helps_with: 'Changing career; Interview practice',
  mentor_background: 'teaching; career change',
  mentor_title: 'Data engineer',
  mentor_organisation: 'Vantaa Logistics',
  mentor_time_zone: 'Europe/Helsinki',
  mentor_languages: 'English; Finnish',
  mentor_minutes: '120',
  mentor_pronouns: 'she/they',
  mentor_chat: '@amina',
  mentor_booking_link: 'https://book.example.org/amina',
};

/** A programme that says everything letters may use. */
export const codebar: Programme = {
  ...defaultProgramme,
  programme: 'codebar Helsinki',
  organiser: { name: 'Aino Laine', email: 'aino@example.org' },
  start: '2026-10-05',
  chat: 'the channel "mentoring"',
};

type Run = Awaited<ReturnType<typeof renderLetters>> & {
  /** The content of the only file whose path ends so, or fits. */
  readonly file: (path: string | RegExp) => string;
  /** The page of the only letter. */
  readonly page: () => string;
};

/** Where the rows stand in a file without blank rows. */
function placesOf(rows: readonly PairingRow[]): readonly Place[] {
  return rows.map((_row, index) => ({ file: 'pairings.csv', row: index + 2 }));
}

/** Renders letters on a fixed day with the shipped templates, or changed ones. */
export async function writeLetters(
  rows: readonly PairingRow[],
  programme: Programme = codebar,
  templates: TemplateSet = shippedSet(),
  options: Partial<LetterOptions> = {},
): Promise<Run> {
  const result = await renderLetters(rows, programme, {
    templates,
    date: '2026-09-25T08:00:00Z',
    from: null,
    places: placesOf(rows),
    separate: false,
    waiting: [],
    earlier: [],
    written: new Map(),
    onProgress: () => {},
    ...options,
  });
  const contentOf = (what: string, found: (path: string) => boolean): string => {
    const files = result.files.filter(({ path }) => found(path));
    if (files.length !== 1) throw new Error(`${files.length} files are ${what}`);
    return Buffer.from(files[0]?.content ?? '').toString('utf8');
  };
  return {
    ...result,
    file: (wanted) =>
      contentOf(String(wanted), (path) =>
        typeof wanted === 'string' ? path.endsWith(wanted) : wanted.test(path),
      ),
    page: () => contentOf('pages', (path) => path.endsWith('.html') && path !== 'index.html'),
  };
}
