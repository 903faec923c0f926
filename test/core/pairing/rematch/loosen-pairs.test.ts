import { expect, test } from 'vitest';

import { loosenPairs } from '../../../../src/core/pairing/rematch/loosen-pairs.js';
import { buildPreferences } from '../../../../src/core/preferences/build-preferences.js';
import { defaultProgramme } from '../../../../src/core/programme/default-programme.js';
import { noPast } from '../../../../src/core/scoring/past.js';
import { buildPeopleIndex } from '../../../../src/core/signups/build-people-index.js';
import { mentee, mentor, skill } from '../../../cast.js';
import { plainSkills } from '../../../plain-skills.js';
import { earlier } from './keep.js';

const python = skill('Python');
const mentors = Array.from({ length: 250 }, (_, place) => mentor(`Mentor ${place}`, { teaches: [python] }));
const mentees = Array.from({ length: 500 }, (_, place) => mentee(`Mentee ${place}`, { learns: [python] }));
const people = [...mentors, ...mentees];
const kept = mentors.map((ulla, place) => {
  const ida = mentees[place] ?? mentee('Ida');
  return { mentor: ulla, mentee: ida, start: '', note: '', isFixed: false, earlier: earlier(ulla, ida) };
});

test.each([
  [false, 200],
  [true, 40],
])(
  'as many are tried as their number allows, fewer where each is proved (exact: %s)',
  async (exact, trials) => {
    const preferences = buildPreferences(
      people,
      buildPeopleIndex(people),
      defaultProgramme,
      plainSkills,
      noPast,
    );
    const rows = kept.map((pair) => pair.earlier);
    const asked = new Set<number>();
    const loosening = await loosenPairs(preferences, {
      ...{ earlier: rows, kept, pairings: kept, limit: 1, exact },
      rematch: async (tried) => {
        asked.add(rows.findIndex((row) => !tried.includes(row)));
        return kept;
      },
    });
    expect(loosening).toMatchObject({ steps: [], trials, end: 'out-of-trials' });
    expect(asked.size).toBe(trials);
  },
);
