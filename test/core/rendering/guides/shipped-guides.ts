import {
  PAIRING_COLUMNS,
  type PairingColumn,
  type PairingRow,
} from '../../../../src/core/pairing/rows/pairing-row.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import type { Programme } from '../../../../src/core/programme/programme.js';
import { type GuideOptions, renderGuides } from '../../../../src/core/rendering/guides/render-guides.js';
import { shippedSet } from '../shipped-set.js';

const AINO = { name: 'Aino Laine', email: 'aino@example.org' };

const blank = Object.fromEntries(PAIRING_COLUMNS.map((column) => [column, ''])) as Record<
  PairingColumn,
  string
>;

/** A row of pairings.csv with nothing but the cells given. */
export function pairingRow(cells: Partial<PairingRow>): PairingRow {
  return { ...blank, ...cells };
}

export const aminaAndGrace = pairingRow({
  mentor_name: 'Amina Yusuf',
  mentor_email: 'amina.yusuf@example.org',
  mentee_name: 'Grace Oyelaran',
  mentee_email: 'grace.oyelaran@example.org',
  shared_skills: 'Python; SQL',
  shared_background: 'teaching',
  shared_hours: 'Mon–Fri 19:00–21:00 (Europe/Helsinki); Mon–Fri 17:00–19:00 (Europe/London)',
  mentee_wants: 'Python; SQL; Rust; Haskell',
  mentee_goals: 'Move from teaching into data work',
  mentee_title: 'Primary school teacher',
  mentee_time_zone: 'Europe/London',
  mentee_languages: 'English; French',
  mentor_teaches: 'Python; SQL; Git',
  mentor_helps_with: 'Changing career; Interview practice',
  mentor_title: 'Data engineer',
  mentor_time_zone: 'Europe/Helsinki',
  mentor_languages: 'English; Finnish; French',
});

export const tomasAndOmar = pairingRow({
  mentor_name: 'Tomás Herrera',
  mentor_email: 'tomas.herrera@example.org',
  mentee_name: 'Omar Haddad',
  mentee_email: 'omar.haddad@example.org',
  shared_skills: 'React',
  mentee_wants: 'React; JavaScript',
  mentor_teaches: 'React; TypeScript; Rust',
});

/** The guides of some pairs, with a programme that differs from the default where it is told. */
export function renderShipped(
  rows: readonly PairingRow[],
  meeting: number | 'all',
  programme: Partial<Programme> = {},
  given: Partial<GuideOptions> = {},
): ReturnType<typeof renderGuides> {
  const options = {
    templates: shippedSet(),
    date: '2026-09-25T12:00:00Z',
    from: AINO,
    places: [],
    written: new Map(),
    ...given,
  };
  return renderGuides(rows, { ...defaultProgramme, ...programme }, meeting, options);
}

/** Every form of one guide for one pair. */
export async function renderOne(
  row: PairingRow,
  meeting: number,
  programme: Partial<Programme> = {},
): Promise<{ readonly markdown: string; readonly html: string; readonly draft: string }> {
  const { files } = await renderShipped([row], meeting, programme);
  const contentOf = (ending: string): string => {
    const content = files.find(({ path }) => path.endsWith(ending))?.content ?? '';
    return typeof content === 'string' ? content : new TextDecoder().decode(content);
  };
  return { markdown: contentOf('.md'), html: contentOf('.html'), draft: contentOf('.eml') };
}
