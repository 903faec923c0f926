import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

import { buildAudit } from '../../src/core/pairing/documents/write-audit.js';
import { writeUnmatched } from '../../src/core/pairing/documents/write-unmatched.js';
import { buildPairingRow } from '../../src/core/pairing/rows/build-pairing-row.js';
import { writePairings } from '../../src/core/pairing/rows/write-pairings.js';
import type { Person } from '../../src/core/signups/person.js';
import { startWorkforce } from '../../src/shell/start-workforce.js';
import { mentee, mentor, skill } from '../cast.js';
import { pair } from '../core/pairing/pair.js';

/** The entry of the built program: threads cannot run TypeScript. */
const ENTRY = pathToFileURL(resolve('dist/worker.js'));

const SKILLS = ['Python', 'SQL', 'React', 'Go', 'Rust', 'Excel', 'Figma'].map(skill);
const TRACKS = ['first', 'second', ''];

/** Enough mentees for three ranges, not all alike, too few seats, and wishes that make ties and contests. */
const people: readonly Person[] = [
  ...Array.from({ length: 700 }, (_, place) =>
    mentee(`Mentee ${place}`, {
      learns: [SKILLS[place % 7], SKILLS[(place * 5 + 1) % 7]].flatMap((wanted) => wanted ?? []),
      track: TRACKS[place % 3] ?? '',
      requests: place % 50 === 0 ? [`Mentor ${place % 200}`] : [],
      avoid: place % 90 === 1 ? [`Mentor ${(place + 7) % 200}`] : [],
    }),
  ),
  ...Array.from({ length: 200 }, (_, place) =>
    mentor(`Mentor ${place}`, {
      teaches: [SKILLS[(place * 3) % 7], SKILLS[(place * 3 + 2) % 7]].flatMap((taught) => taught ?? []),
      capacity: 1 + (place % 4),
      takes: place % 11 === 0 ? ['advanced'] : [],
    }),
  ),
];

/** The bytes of all files. */
async function filesOf(workers: number): Promise<readonly string[]> {
  const workforce = startWorkforce(ENTRY, { workers, onProgress: () => undefined }, 0);
  onTestFinished(() => workforce.dismiss());
  const settings = { tracks: ['first', 'second'], mentorsPerMentee: 2 };
  const cohort = await pair(people, settings, undefined, { workforce });
  const rows = cohort.pairings.map((pairing) => buildPairingRow(pairing, cohort.programme));
  const pairings = writePairings(rows, { excel: false });
  const unmatched = writeUnmatched(cohort.unmatched, { excel: false });
  return [pairings, unmatched, JSON.stringify(buildAudit(cohort, people, { pairings, unmatched }, '0.1.0'))];
}

test('one, two and four workers write the same bytes', async () => {
  const alone = await filesOf(1);
  expect(alone[0]?.split('\r\n').length).toBeGreaterThan(400);
  expect(await filesOf(2)).toEqual(alone);
  expect(await filesOf(4)).toEqual(alone);
});
