import type { SignupRow } from './cohort.js';

/*
 * Six people each of whose answers holds a word that stands nowhere else: where the word is found, the answer was told.
 */

export const PEOPLE = ['amber', 'birch', 'cedar', 'dahlia', 'elder', 'fern'] as const;
export type Plant = (typeof PEOPLE)[number];

/** A word that stands in one answer of one person and nowhere else. */
export const canary = (person: Plant, field: string): string => `${person}${field}canary`.toLowerCase();

/**
 * Somebody whose every answer holds a word of its own beside what the matching needs to read, and who would like to be
 * paired with somebody just like `wanted`.
 */
function signup(person: Plant, role: 'mentor' | 'mentee', skill: string, wanted: Plant): SignupRow {
  const word = (field: string) => canary(person, field);
  const ofRole: SignupRow =
    role === 'mentor'
      ? {
          teaches: `${skill}, ${word('teaches')}`,
          takes: 'Intermediate',
          bookingLink: `https://${person}.example.org/`,
        }
      : {
          learns: `${skill}, ${word('learns')}`,
          goals: `Find work. ${word('goals')}`,
          stage: `Intermediate ${word('stage')}`,
        };
  return {
    name: `${person} ${word('name')}`,
    email: `${person}@example.org`,
    role,
    capacity: '1',
    pronouns: word('pronouns'),
    chat: `@${word('chat')}`,
    jobTitle: word('title'),
    organisation: word('organisation'),
    manager: word('manager'),
    seniority: role === 'mentor' ? '27' : '3',
    background: `Self-taught. ${word('background')}`,
    identity: word('identity'),
    culture: word('culture'),
    seeks: [word('seeks'), canary(wanted, 'identity'), canary(wanted, 'culture')]
      .map((kind) => `would like: ${kind}`)
      .join(', '),
    avoid: word('avoid'),
    requests: word('requests'),
    matters: `Skills, ${word('matters')}`,
    consent: `Yes, ${word('consent')}`,
    languages: 'English',
    minutesPerMonth: '60',
    'Anything else? headercanary': word('answers'),
    ...ofRole,
  };
}

export const ROWS: readonly SignupRow[] = [
  signup('amber', 'mentor', 'Python', 'birch'),
  signup('birch', 'mentee', 'Python', 'amber'),
  signup('cedar', 'mentor', 'Kotlin', 'dahlia'),
  signup('dahlia', 'mentee', 'Kotlin', 'cedar'),
  // Nobody teaches it; and nobody wants what the last one teaches.
  signup('elder', 'mentee', 'Haskell', 'fern'),
  signup('fern', 'mentor', 'Cobol', 'elder'),
];

export const SETTINGS = [
  'programme: Greenhouse',
  'organiser: { name: Aino Laine, email: aino@example.org }',
  'start: 2026-10-05',
  'meetings: 3',
  '',
].join('\n');
