import { describe, expect, test } from 'vitest';

import { findOpenSkills, findTeachers } from '../../../../src/core/rendering/guides/open-skills.js';
import { pairingRow } from './shipped-guides.js';

const grace = pairingRow({
  mentor_email: 'amina@example.org',
  mentee_email: 'grace@example.org',
  shared_skills: 'Python',
  mentee_wants: 'Python; SQL; Rust; Haskell',
  mentor_teaches: 'Python; sql',
});

describe('an open skill', () => {
  test('is wanted and neither shared nor taught by the mentor', () => {
    expect(findOpenSkills(grace, findTeachers([grace])).taughtByNobody).toEqual(['Rust', 'Haskell']);
  });

  test('tells how many others teach it, each counted once', () => {
    const rows = [
      grace,
      pairingRow({ mentor_email: 'tomas@example.org', mentor_teaches: 'rust; React' }),
      pairingRow({ mentor_email: 'TOMAS@example.org', mentor_teaches: 'Rust' }),
      pairingRow({ mentor_name: 'Li Na', mentor_teaches: 'Rust' }),
    ];
    const { taughtByOthers, taughtByNobody } = findOpenSkills(grace, findTeachers(rows));
    expect(taughtByOthers).toEqual([{ skill: 'Rust', mentors: 2 }]);
    expect(taughtByNobody).toEqual(['Haskell']);
  });

  test('is not taught by who wants it, mentor to others or not', () => {
    const alsoMentor = pairingRow({ mentor_email: 'grace@example.org', mentor_teaches: 'Haskell' });
    expect(findOpenSkills(grace, findTeachers([grace, alsoMentor])).taughtByOthers).toEqual([]);
  });
});
